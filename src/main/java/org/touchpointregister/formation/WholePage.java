package org.touchpointregister.formation;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where everything about the register as a whole begins. */
@Controller
class WholePage {

    @GetMapping("/whole")
    String show() {
        return "formation/whole";
    }
}
