package org.touchpointregister.deadline;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper;
import org.springframework.boot.autoconfigure.orm.jpa.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Stored sheets are read by people and by later versions: dates as text, and a field they do not know yet does not hurt. */
@Configuration(proxyBeanMethods = false)
class SheetStorage {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Bean
    HibernatePropertiesCustomizer readableJson() {
        return settings -> settings.put(MappingSettings.JSON_FORMAT_MAPPER, new JacksonJsonFormatMapper(MAPPER));
    }
}
