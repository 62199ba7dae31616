package org.touchpointregister.browser;

import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/**
 * The W3C's HTML validator, in a class loader of its own: the build lays its libraries in {@code target/html-validator},
 * because some of them are banned from our class path.
 */
final class HtmlValidator {

    private static final Path LIBRARIES = Path.of("target", "html-validator");
    private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc";
    private static final String VALIDATOR = "nu.validator.validation.SimpleDocumentValidator";

    private static final ClassLoader LOADER = new URLClassLoader(libraries(), ClassLoader.getPlatformClassLoader());

    /** One for all pages: the schema takes longer to read than a page. */
    private static final Object ONE = inItsOwnLoader(HtmlValidator::withSchema);

    private HtmlValidator() {}

    /** The mistakes in a page, each with its line. */
    static synchronized List<String> mistakes(String html) {
        return inItsOwnLoader(() -> {
            Listener listener = new Listener(new ArrayList<>());
            call("setUpValidatorAndParsers", ErrorHandler.class, boolean.class, boolean.class)
                    .invoke(ONE, listener, true, false);
            call("checkHtmlInputSource", InputSource.class).invoke(ONE, new InputSource(new StringReader(html)));
            return listener.found();
        });
    }

    private static Object withSchema() throws ReflectiveOperationException {
        Object validator = type().getConstructor().newInstance();
        Listener listener = new Listener(new ArrayList<>());
        call("setUpMainSchema", String.class, ErrorHandler.class).invoke(validator, HTML, listener);
        if (!listener.found().isEmpty()) {
            throw new IllegalStateException("The schema of HTML: " + listener.found());
        }
        return validator;
    }

    private static Method call(String name, Class<?>... parameters) throws ReflectiveOperationException {
        return type().getMethod(name, parameters);
    }

    private static Class<?> type() throws ClassNotFoundException {
        return LOADER.loadClass(VALIDATOR);
    }

    private static <T> T inItsOwnLoader(Reflected<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader own = thread.getContextClassLoader();
        thread.setContextClassLoader(LOADER);
        try {
            return work.done();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The HTML validator does not run", e);
        } finally {
            thread.setContextClassLoader(own);
        }
    }

    private interface Reflected<T> {
        T done() throws ReflectiveOperationException;
    }

    private static URL[] libraries() {
        try (Stream<Path> files = Files.list(LIBRARIES)) {
            return files.map(HtmlValidator::url).toArray(URL[]::new);
        } catch (IOException e) {
            throw new IllegalStateException("mvn generate-test-resources lays the validator in " + LIBRARIES, e);
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Listener(List<String> found) implements ErrorHandler {

        /**
         * Advice, not a mistake: roles that repeat an element's own (without them a table shown as cards is no table to a
         * reader's machine), and that an old browser shows a date as text.
         */
        @Override
        public void warning(SAXParseException warning) {}

        @Override
        public void error(SAXParseException error) {
            add(error);
        }

        @Override
        public void fatalError(SAXParseException error) {
            add(error);
        }

        private void add(SAXParseException mistake) {
            found.add(mistake.getLineNumber() + ": " + mistake.getMessage());
        }
    }
}
