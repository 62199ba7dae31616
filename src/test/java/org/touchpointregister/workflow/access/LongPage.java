package org.touchpointregister.workflow.access;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A public page that fills the buffer of its answer with letters of two bytes, before that many letters are written. */
@Controller
class LongPage {

    static final String PATH = "/registers/of-many-letters";

    private static final String WORDS = Character.toString(0x44F).repeat(100);

    @GetMapping(PATH)
    void write(HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        PrintWriter page = response.getWriter();
        for (int letters = 0; letters < response.getBufferSize() * 2; letters += WORDS.length()) {
            page.write(WORDS);
        }
    }
}
