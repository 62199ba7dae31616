package org.touchpointregister.testing;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletInputStream;
import java.io.InputStream;
import org.springframework.mock.web.DelegatingServletInputStream;
import org.springframework.mock.web.MockHttpServletRequest;

/** A request whose body never ends; whoever reads further than it may is told so. */
public final class EndlessBody extends MockHttpServletRequest {

    private final ServletInputStream body;

    public EndlessBody(ServletContext context, String path, int most) {
        super(context, "POST", path);
        setPathInfo(path);
        setContentType("application/octet-stream");
        body = new DelegatingServletInputStream(new Zeros(most));
    }

    @Override
    public ServletInputStream getInputStream() {
        return body;
    }

    private static final class Zeros extends InputStream {

        private int left;

        Zeros(int most) {
            left = most;
        }

        @Override
        public int read() {
            return read(new byte[1], 0, 1) - 1;
        }

        @Override
        public int read(byte[] to, int from, int length) {
            if (left == 0) {
                throw new AssertionError("Read further than it may be");
            }
            int read = Math.min(length, left);
            left -= read;
            return read;
        }
    }
}
