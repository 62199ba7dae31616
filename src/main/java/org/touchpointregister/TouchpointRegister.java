package org.touchpointregister;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** The approval system for registers of client touchpoints: one application, one room per package. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "touchpoint-register", sharedModules = "shared")
public class TouchpointRegister {

    public static void main(String[] args) {
        SpringApplication.run(TouchpointRegister.class, args);
    }
}
