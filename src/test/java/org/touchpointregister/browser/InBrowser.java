package org.touchpointregister.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.touchpointregister.testing.Installation;

/** An installation of the browser tests' own, since acts of other tests would stand in their way, and a Chromium. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Installation
@Import({Paperwork.class, PublishedRegister.class, RegisterInHand.class})
@TestPropertySource(properties = "register.base-url=http://localhost/browser-tests")
@ExtendWith(Chromium.class)
@interface InBrowser {}
