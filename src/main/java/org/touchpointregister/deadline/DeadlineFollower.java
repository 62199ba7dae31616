package org.touchpointregister.deadline;

/**
 * Whoever derives other dates from stored deadlines: tasks, follow-up dates, timers. Implemented where the engine is known.
 */
public interface DeadlineFollower {

    /** Counts what disagrees with the stored deadlines and, when told to, brings it into line in the current transaction. */
    Agreement agree(boolean repair);

    /** How many of each disagree, or did before the repair. */
    record Agreement(int tasks, int followUps, int timers, int missingTimers, int incidents) {

        public static final Agreement COMPLETE = new Agreement(0, 0, 0, 0, 0);

        public int total() {
            return tasks + followUps + timers + missingTimers + incidents;
        }

        public Agreement and(Agreement other) {
            return new Agreement(
                    tasks + other.tasks,
                    followUps + other.followUps,
                    timers + other.timers,
                    missingTimers + other.missingTimers,
                    incidents + other.incidents);
        }
    }
}
