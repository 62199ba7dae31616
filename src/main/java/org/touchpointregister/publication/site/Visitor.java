package org.touchpointregister.publication.site;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.touchpointregister.identity.CurrentPerson;
import org.touchpointregister.identity.Person;
import org.touchpointregister.publication.Successor;
import org.touchpointregister.publication.Successors;
import org.touchpointregister.shared.AuthorityId;

/** Who reads and how they want to, and whether the authority still works, for the head of every page of the site. */
@ControllerAdvice(basePackages = {Visitor.SITE, Visitor.OPEN_DATA})
class Visitor {

    static final String SITE = "org.touchpointregister.publication.site";
    static final String OPEN_DATA = "org.touchpointregister.publication.opendata";

    private final CurrentPerson current;
    private final Successors successors;

    Visitor(CurrentPerson current, Successors successors) {
        this.current = current;
        this.successors = successors;
    }

    /** The name of the person signed in; null for the public. */
    @ModelAttribute("visitor")
    @Nullable
    String visitor() {
        return current.find().map(Person::fullName).orElse(null);
    }

    /** Who goes on with the register of the page; null where its authority works, or where the page is of none. */
    @ModelAttribute("successor")
    @Nullable
    Successor successor(@PathVariable(required = false) @Nullable String authority) {
        return authority == null || !AuthorityId.fits(authority)
                ? null
                : successors.of(new AuthorityId(authority)).orElse(null);
    }

    @ModelAttribute("look")
    Look look(HttpServletRequest request) {
        return Look.of(request);
    }

    /** The address of this page, to lead back to it. */
    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
