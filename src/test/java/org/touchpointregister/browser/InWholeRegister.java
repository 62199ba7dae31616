package org.touchpointregister.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import org.touchpointregister.testing.MailBox;
import org.touchpointregister.testing.TestDatabase;

/** An installation for what happens to registers as a whole: one is formed once where there is none, authorities come and go. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@InBrowser
@TestPropertySource(properties = "register.base-url=http://localhost/whole-register")
// The nearest list of initializers is the one that counts.
@ContextConfiguration(initializers = {TestDatabase.class, MailBox.class, OwnRegulations.class})
@interface InWholeRegister {}
