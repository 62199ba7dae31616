package org.touchpointregister.workflow.webapps;

import java.util.List;
import java.util.regex.Pattern;

/** One correction of the web apps' scripts: in each of these apps the text {@code find}, which stands there so many times. */
record WebAppPatch(String why, List<String> apps, int times, String find, String put) {

    String applyTo(String app, String script) {
        int found = script.split(Pattern.quote(find), -1).length - 1;
        if (found != times) {
            throw new IllegalStateException("The script of " + app + " is not the one corrected here (" + why
                    + "): it holds " + found + " times instead of " + times + " " + find);
        }
        return script.replace(find, put);
    }
}
