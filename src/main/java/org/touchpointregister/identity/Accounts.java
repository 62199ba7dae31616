package org.touchpointregister.identity;

/** The accounts people sign in with; kept by the engine, which this room does not know. */
public interface Accounts {

    /** Opens an account with that password; an account that is there already is left as it is. */
    void open(Person person, String password);

    /** Gives the person that password, whatever it was before; opens the account where there is none. */
    void give(Person person, String password);

    /** Whether this is the person's password. */
    boolean fits(Person person, String password);

    /** Writes a person's new name and address into the account. */
    void correct(Person person);

    /** Brings tenants, groups, memberships and grants in line with departments, people and their roles. */
    void align();
}
