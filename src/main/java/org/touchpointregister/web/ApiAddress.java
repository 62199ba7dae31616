package org.touchpointregister.web;

import jakarta.servlet.http.HttpServletRequest;

/** Tells what a program asked for from what a person did. */
final class ApiAddress {

    private static final String API = "/api/v1/";

    private ApiAddress() {}

    static boolean isOf(HttpServletRequest request) {
        return begins(request, request.getRequestURI());
    }

    /** The same of the address that a forwarded request carries in that attribute. */
    static boolean isOf(HttpServletRequest request, String attribute) {
        return request.getAttribute(attribute) instanceof String address && begins(request, address);
    }

    private static boolean begins(HttpServletRequest request, String address) {
        return address.startsWith(request.getContextPath() + API);
    }
}
