package org.touchpointregister.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.touchpointregister.shared.TypedDate;

/** What every parameter and every body has to keep to before a room sees it. */
@Configuration(proxyBeanMethods = false)
class SentInput implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new WholeTexts());
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, LocalDate.class, SentInput::date);
    }

    private static @Nullable LocalDate date(String text) {
        return text.isBlank() ? null : TypedDate.parse(text.strip());
    }

    /** No list and no map of ours has an empty place; and no day is further away than in an address. */
    @Bean
    Jackson2ObjectMapperBuilderCustomizer nothingMissingInLists() {
        return json -> json.postConfigurer(
                        mapper -> mapper.setDefaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL)))
                .deserializerByType(LocalDate.class, new DateReader());
    }
}
