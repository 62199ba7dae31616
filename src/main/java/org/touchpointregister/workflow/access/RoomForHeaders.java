package org.touchpointregister.workflow.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Spring Security adds its headers at the last moment, which it knows by counting what is written against the size of the
 * response's buffer: but it counts characters, and the buffer holds bytes. A Russian page fills it, and is on its way
 * without a header, when half of it is counted. So the buffer is told to be as small as it may become.
 */
class RoomForHeaders extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new SmallBuffer(response));
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static final class SmallBuffer extends HttpServletResponseWrapper {

        /** Bytes of a character in UTF-8, at most; those of four bytes count as two characters. */
        private static final int LONGEST = 3;

        SmallBuffer(HttpServletResponse response) {
            super(response);
        }

        @Override
        public int getBufferSize() {
            return super.getBufferSize() / LONGEST;
        }
    }
}
