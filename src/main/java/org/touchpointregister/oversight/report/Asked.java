package org.touchpointregister.oversight.report;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What the address of the report says, as typed. */
record Asked(
        @Nullable String from,
        @Nullable String to,
        @Nullable String region,
        @Nullable String authority,
        @Nullable String department) {

    /** The same of another period. */
    Asked during(Period period) {
        return new Asked(period.from().toString(), period.to().toString(), region, authority, department);
    }

    Asked ofRegion(String other) {
        return new Asked(from, to, other, null, null);
    }

    Asked ofAuthority(String other) {
        return new Asked(from, to, null, other, null);
    }

    Asked ofDepartment(String other) {
        return new Asked(from, to, null, null, other);
    }

    /** An address on that path with what is asked. */
    public String at(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        add(address, "from", from);
        add(address, "to", to);
        add(address, "region", region);
        add(address, "authority", authority);
        add(address, "department", department);
        return address.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            address.queryParam(name, value);
        }
    }
}
