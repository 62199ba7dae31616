package org.touchpointregister.workflow.lifecycle;

import org.touchpointregister.shared.AuthorityId;

/** An authority, with the ending that the logins of its people have. */
enum Body {
    SAK("sakhalin-social-protection"),
    KUR("kursk-education"),
    MUR("murmansk-tourism"),
    LEN("leningrad-administration"),
    /** The invented fifth one: its people are taken on by {@link Foresters}. */
    LES("invented-forest-agency"),
    /** Two more without a register: their people are taken on by {@link Newcomers}. */
    OZR("invented-lake-agency"),
    POR("invented-port-agency"),
    /** One that another is to succeed, by the same people. */
    PER("invented-ferry-agency");

    private final String id;

    Body(String id) {
        this.id = id;
    }

    AuthorityId id() {
        return new AuthorityId(id);
    }

    /** {@code head1} becomes {@code head1.sak}; a whole login stays as it is. */
    String login(String who) {
        return who.contains(".") ? who : who + "." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
