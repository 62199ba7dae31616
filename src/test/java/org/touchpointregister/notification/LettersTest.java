package org.touchpointregister.notification;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.touchpointregister.testing.TestDatabase;

/** Runs in this room's own context on a real database. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = LettersContext.class, properties = "register.base-url=https://register.example.org/")
@ContextConfiguration(initializers = TestDatabase.class)
@interface LettersTest {}
