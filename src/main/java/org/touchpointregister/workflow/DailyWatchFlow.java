package org.touchpointregister.workflow;

import java.util.Date;
import java.util.List;

/** Names of {@code daily-watch}: once a day it opens the morning of every authority; a morning reminds and sums up. */
public final class DailyWatchFlow {

    public static final String KEY = "daily-watch";
    public static final String MORNING_OPENED = "MorningOpened";

    public static final Variable<String> AUTHORITY = Variable.text("authority");
    /** The authority's own date, ISO. */
    public static final Variable<String> DAY = Variable.text("day");

    public static final Variable<Date> OPENS_AT = new Variable<>("opensAt", Date.class);
    public static final Variable<Boolean> WORKING_MORNING = Variable.flag("workingMorning");

    public static final List<Variable<?>> VARIABLES = List.of(AUTHORITY, DAY, OPENS_AT, WORKING_MORNING);

    private DailyWatchFlow() {}
}
