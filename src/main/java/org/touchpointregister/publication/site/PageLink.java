package org.touchpointregister.publication.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** An address within the site with its parameters; links from a list keep all they do not change. */
record PageLink(String path, Map<String, String> parameters) {

    PageLink {
        parameters = new LinkedHashMap<>(parameters);
    }

    public PageLink with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.put(name, value);
        return new PageLink(path, changed);
    }

    public PageLink without(String name) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.remove(name);
        return new PageLink(path, changed);
    }

    /** The same page without what was searched and filtered. */
    PageLink only(String... names) {
        Map<String, String> kept = new LinkedHashMap<>(parameters);
        kept.keySet().retainAll(Set.of(names));
        return new PageLink(path, kept);
    }

    @Override
    public String toString() {
        return parameters.isEmpty()
                ? path
                : parameters.entrySet().stream()
                        .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
                        .collect(Collectors.joining("&", path + "?", ""));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
