package org.touchpointregister.oversight;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.AuthorityId;

/** What only the engine knows of cases, open and finished; told where the engine is known, in a statement per question. */
public interface CaseRecord {

    /** The cases that terms belong to, by the key of the term; without those the engine has forgotten. */
    Map<String, String> instancesOf(Collection<Term> terms);

    /** The case with that id, of whatever authority. */
    Optional<Case> find(String instance);

    /** Ids by which letters and terms know the case: its own, its executions' and tasks', its change's, act's or publication's. */
    List<String> idsOf(String instance);

    /** What happened in the case, in the order it began. */
    List<Passed> path(String instance);

    /** Finished cases of a process, the latest first. */
    List<Case> finished(Asked asked);

    /** How often cases of a process went through each of its steps since then, in these authorities or in all. */
    List<Visits> visits(String process, @Nullable Collection<AuthorityId> authorities, Instant since);

    /** A stored term, by its key, and the change, act or publication it is about. */
    record Term(String key, String subject) {}

    /** {@code outcome} is the name of the end that was reached; {@code ended} is null while the case is open. */
    record Case(
            String id,
            AuthorityId authority,
            @Nullable String number,
            String process,
            String processName,
            Instant started,
            @Nullable Instant ended,
            @Nullable String outcome) {}

    /** A step that was passed, or is being; {@code who} is the person's login, {@code absent} theirs in whose place it was done. */
    record Passed(
            String step,
            @Nullable String name,
            String type,
            Instant began,
            @Nullable Instant ended,
            boolean cancelled,
            @Nullable String who,
            @Nullable String absent,
            @Nullable Instant due) {}

    /** Passes through a step, and how many cases there were. */
    record Visits(String step, int passes, int cases) {}

    /** Finished cases asked for: a part of the number, and those that ended before the last one seen. */
    record Asked(
            String process,
            @Nullable Collection<AuthorityId> authorities,
            @Nullable String number,
            @Nullable Instant endedBefore,
            int limit) {}
}
