package org.touchpointregister.publication.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touchpointregister.shared.Sentences;

/** What the OpenAPI description says of itself. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    @Bean
    OpenAPI openApi(Sentences sentences) {
        return new OpenAPI()
                .info(new Info()
                        .title(sentences.text("publication.api.title"))
                        .description(sentences.text("publication.api.description"))
                        .version(sentences.text("publication.api.version")));
    }
}
