package org.touchpointregister.workflow;

import java.util.Date;
import java.util.List;

/** Names of {@code substitution}: somebody stands in for an absent person, from a midnight to a midnight. */
public final class SubstitutionFlow {

    public static final String KEY = "substitution";
    public static final String ENDED = "SubstitutionEnded";

    public static final Variable<String> AUTHORITY = Variable.text("authority");
    public static final Variable<String> SUBSTITUTION_ID = Variable.text("substitutionId");
    public static final Variable<Date> BEGINS_AT = new Variable<>("beginsAt", Date.class);
    public static final Variable<Date> ENDS_AT = new Variable<>("endsAt", Date.class);

    public static final List<Variable<?>> VARIABLES = List.of(AUTHORITY, SUBSTITUTION_ID, BEGINS_AT, ENDS_AT);

    private SubstitutionFlow() {}
}
