package org.touchpointregister.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on a real PostgreSQL, with the demonstration's people and an invented fifth authority, a clock
 * that tests move, real SMTP, and jobs that run only when the test says so.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "register.bcrypt-strength=4",
            "register.demo=false",
            "register.regulations-dir=src/test/resources/regulations-extra",
            "register.site.editions-ready=1",
            "register.templates-dir=target/act-templates-${PID:0}",
            "spring.main.allow-bean-definition-overriding=true"
        })
@ContextConfiguration(initializers = {TestDatabase.class, MailBox.class})
@Import(Office.class)
public @interface Installation {}
