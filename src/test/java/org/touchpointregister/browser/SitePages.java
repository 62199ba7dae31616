package org.touchpointregister.browser;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** One address of every type of public page. */
final class SitePages {

    private SitePages() {}

    static Map<String, String> of(UUID row) {
        String register = PublishedRegister.ADDRESS;
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("site-home", "/");
        pages.put("site-register", register);
        pages.put("site-search", register + "?q=" + Words.of("site.search") + "&channel=OFFLINE&need=submission");
        pages.put("site-nothing", register + "?q=xyz");
        pages.put("site-on-date", register + "?on=2024-04-20&knownOn=2099-01-01");
        pages.put("site-print", register + "?view=print&channel=DIGITAL");
        pages.put("site-row", register + "/rows/" + row);
        pages.put("site-editions", register + "/editions");
        pages.put("site-old-edition", register + "/editions/1?page=2");
        pages.put("site-comparison", register + "/editions/1...2");
        pages.put("site-deadline", register + "/editions/2/deadline");
        pages.put("site-glossary", register + "/glossary");
        pages.put("site-about", register + "/about");
        pages.put("site-verify", "/verify");
        pages.put("site-data", "/opendata/5190000005-touchpoints");
        pages.put("site-file", register + "/editions/2/register.html");
        pages.put("site-calculator", "/deadlines/compute?authority=murmansk-tourism&event=2027-12-27");
        pages.put("site-sign-in", "/login");
        pages.put("site-unpublished", "/registers/invented-lake-agency");
        pages.put("site-missing", register + "/rows/none");
        return pages;
    }
}
