package org.touchpointregister.identity;

/** The accounts people sign in with; kept by the engine, which this room does not know. */
public interface Accounts {

    /** Opens an account with that password; an account that is there already is left as it is. */
    void open(Person person, String password);

    /** Brings tenants, groups, memberships and grants in line with departments, people and their roles. */
    void align();
}
