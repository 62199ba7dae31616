package org.touchpointregister.regulation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Channel;
import org.touchpointregister.shared.Term;

/**
 * What one authority's order says about keeping its register, one version of it (R-1 … R-16). Everything is read from
 * {@code regulations/<authority>.yaml}; a list the order lacks is empty, a rule it lacks is null.
 */
public record Regulation(
        AuthorityId id,
        int version,
        LocalDate inForceFrom,
        Authority authority,
        ApprovedBy approvedBy,
        Words words,
        List<CitedTerm> glossary,
        List<CitedText> scope,
        List<CitedText> aims,
        List<CitedText> tasks,
        Institutions institutions,
        List<Direction> directions,
        List<Need> needs,
        List<TouchpointType> types,
        List<Requirement> channelRequirements,
        List<PredefinedTouchpoint> predefinedTouchpoints,
        List<Ground> grounds,
        Keeper keeper,
        ActForm act,
        List<PublicationTarget> publicationTargets,
        Visibility visibility,
        @Nullable PublicationTerm publicationTerm,
        List<UpdateReason> updateReasons,
        RegisterForm form,
        List<Column> columns,
        InternalTerms internalTerms,
        List<Controller> controllers,
        List<CitedText> principles,
        Peculiarities peculiarities,
        Rules rules,
        List<String> adopts,
        @Nullable ConfirmationPeriod confirmation) {

    /** The direction of that code, or nothing where this regulation has none such. */
    public Optional<Direction> direction(String code) {
        return directions.stream()
                .filter(direction -> direction.code().equals(code))
                .findFirst();
    }

    public Optional<Need> need(String code) {
        return needs.stream().filter(need -> need.code().equals(code)).findFirst();
    }

    public Optional<TouchpointType> type(String code) {
        return types.stream().filter(type -> type.code().equals(code)).findFirst();
    }

    public Optional<Ground> ground(String code) {
        return grounds.stream().filter(ground -> ground.code().equals(code)).findFirst();
    }

    public Optional<UpdateReason> updateReason(String code) {
        return updateReasons.stream()
                .filter(reason -> reason.code().equals(code))
                .findFirst();
    }

    /** The authority's own word for a channel, singular. */
    public String word(Channel channel) {
        return channel == Channel.DIGITAL ? words.digitalPoint() : words.offlinePoint();
    }

    /** The caption of the form with the authority's name in it, as every printed register bears it. */
    public String formTitle() {
        return form.title().replace(RegisterForm.NAME, authority.genitiveName());
    }

    /** Whether any column is only assumed, because the order's annex is not in the published text. */
    public boolean assumedColumns() {
        return columns.stream().anyMatch(column -> column.source() == Column.Source.ASSUMED);
    }

    /** Whether the order names whoever holds that role as controlling the whole register. */
    public boolean controlledBy(String role) {
        return controllers.stream()
                .anyMatch(named ->
                        named.scope() == Controller.Scope.WHOLE && named.roles().contains(role));
    }

    /** The requirement as the file states it, wherever it hangs: on a type or on a channel. */
    public Optional<Requirement> requirement(String code) {
        return Stream.concat(types.stream().flatMap(type -> type.requirements().stream()), channelRequirements.stream())
                .filter(requirement -> requirement.code().equals(code))
                .findFirst();
    }

    /** Everything a touchpoint must conform to: of its type, of the types that one refers to, and of its channel. */
    public List<Requirement> requirementsOf(Channel channel, @Nullable String type) {
        return RequirementsOfTouchpoint.of(this, channel, type);
    }

    /**
     * The authority the order speaks of; {@code innConfirmed} is false while the number is only a stand-in, {@code
     * place} is where its acts are drawn up, as they print it.
     */
    public record Authority(
            String fullName,
            String shortName,
            String genitiveName,
            String inn,
            boolean innConfirmed,
            String region,
            @Nullable String place,
            ZoneId timeZone,
            String numberPrefix,
            String calendarLayer) {}

    /** The act that approved the order itself; recommendations have neither date nor number. */
    public record ApprovedBy(
            String kind,
            @Nullable LocalDate date,
            @Nullable String number,
            String title,
            String inForceClause,
            @Nullable String note) {}

    /** Words that differ from authority to authority. */
    public record Words(
            String registerTitle,
            String digitalPoint,
            String digitalPoints,
            String offlinePoint,
            String offlinePoints) {}

    public record CitedTerm(String term, String definition, String clause) {}

    public record CitedText(
            String text, String clause, @Nullable String note) {}

    /** Subordinate institutions: in scope or not, and who answers for them. */
    public record Institutions(boolean inScope, @Nullable Submit submit, String clause) {
        public enum Submit {
            SELF,
            VIA_DEPARTMENT
        }
    }

    /** A direction of activity. */
    public record Direction(
            String code,
            String title,
            Client client,
            @Nullable String processCaption,
            String clause) {}

    public enum Client {
        EXTERNAL,
        INTERNAL,
        ANY
    }

    /**
     * A need of the client; {@code freeText} demands words of its own, {@code subObjects} are its printed bullets,
     * {@code finalAim} is what the client came for rather than a step to it.
     */
    public record Need(
            String code, String title, boolean freeText, boolean finalAim, List<String> subObjects, String clause) {
        public Need(String code, String title, boolean freeText, List<String> subObjects, String clause) {
            this(code, title, freeText, false, subObjects, clause);
        }
    }

    /** A type of touchpoint with the requirements to it. */
    public record TouchpointType(
            String code, String title, @Nullable Channel channel, String clause, List<Requirement> requirements) {}

    /** A requirement to a type or, where {@code channel} is set, to every point of a channel. */
    public record Requirement(
            String code,
            @Nullable Channel channel,
            String text,
            boolean mandatory,
            @Nullable NumericLimit limit,
            List<String> items,
            @Nullable RequirementsOf requirementsOf,
            String clause) {}

    /** A requirement that stands for those of another type: a mobile app meets what a site meets, save some. */
    public record RequirementsOf(String type, List<String> except) {}

    /** A numeric limit inside a requirement, with its condition where the order names one. */
    public record NumericLimit(
            int atMost, String unit, @Nullable String condition) {}

    /** A touchpoint the order itself names. */
    public record PredefinedTouchpoint(
            String code,
            String name,
            Channel channel,
            @Nullable String type,
            @Nullable String address,
            String clause,
            @Nullable String note) {}

    /** A ground on which a touchpoint is identified: a short title to choose by, and the order's own words. */
    public record Ground(String code, String title, String text, String clause) {}

    /** Who keeps the register and decides, and by what that person or group is appointed. */
    public record Keeper(
            Type type,
            String title,
            String clause,
            CitedText appointment,
            @Nullable CitedText bringsData,
            boolean approvedWithRegister,
            Map<Operation, Decision> decides,
            @Nullable VotingRule voting) {
        public enum Type {
            AUTHORISED_PERSON,
            WORKING_GROUP
        }
    }

    /** Who decides on one operation: the keeper, or the department that runs the process. */
    public record Decision(Decider by, String text, String clause) {
        public enum Decider {
            KEEPER,
            DEPARTMENT
        }
    }

    /**
     * The working group's rule of decision [P]: how many of those entitled must take part, of whom a decision needs more
     * than half, and whether exactly half is enough with the chair among them.
     */
    public record VotingRule(int quorumPercent, MajorityOf majorityOf, boolean chairDecidesOnTie, String clause) {
        public enum MajorityOf {
            ENTITLED,
            VOTING
        }
    }

    /** What a row of a change asks for; the last one is about a touchpoint in every row that uses it. */
    public enum Operation {
        INCLUDE,
        MODIFY,
        EXCLUDE,
        CHANGE_TOUCHPOINT
    }

    /**
     * The approving act; {@code required} is false where the keeper's own decision changes the register. The hash on
     * the paper is asked for unless the file says {@code printedHashOptional}; a scan or a signature only where it says
     * {@code scanRequired}; nobody agrees to the draft unless its {@code agreement} names them.
     */
    public record ActForm(
            boolean required,
            @Nullable String kind,
            @Nullable Mode mode,
            boolean numberRequired,
            @Nullable String signatory,
            @Nullable String signatoryGenitive,
            @Nullable SignatoryLevel signatoryLevel,
            @Nullable String amends,
            boolean printedHashOptional,
            boolean scanRequired,
            @Nullable Signing signing,
            boolean scanOnPaperOptional,
            List<Participant> agreement,
            boolean perChange,
            String clause) {
        /** Whether the head may decide on paper: who prepares the act chooses where nothing is said. */
        public boolean onPaperAllowed() {
            return signing != Signing.SYSTEM;
        }

        /** Whether the head decides on paper: always, or because who prepares the act chose it. */
        public boolean decidedOnPaper(boolean chosen) {
            return chosen || signing == Signing.PAPER;
        }

        /** Where the head decides on an act: here, on the printed act, or as who prepares it chooses. */
        public enum Signing {
            SYSTEM,
            PAPER,
            EITHER
        }

        /** How high the person stands who signs. */
        public enum SignatoryLevel {
            HEAD,
            DEPUTY,
            UNIT_HEAD
        }

        public enum Mode {
            APPROVE_ANEW,
            AMEND_WHOLE,
            AMEND_POINTS
        }

        /**
         * Who agrees to the draft before the head sees it: the post printed in the sheet, and the role of those who may
         * speak for it, in one department where its code is given. Those of one turn are asked together, the next turn when
         * all of them have agreed; without turns all are asked together.
         */
        public record Participant(
                String post,
                String role,
                @Nullable String department,
                @Nullable Integer turn) {

            public int inTurn() {
                return turn == null ? 1 : turn;
            }
        }
    }

    /** Where the register is published; only at {@code allowedHosts} is an address read back. */
    public record PublicationTarget(
            String code,
            TargetKind kind,
            String officialName,
            @Nullable String officialAddress,
            List<String> allowedHosts,
            boolean termApplies,
            String clause) {
        public enum TargetKind {
            BUILT_IN_SITE,
            EXTERNAL_SITE,
            FILE_STORE
        }
    }

    public enum Visibility {
        PUBLIC,
        INTERNAL
    }

    /** The legal term of publication and the event it runs from. */
    public record PublicationTerm(Term term, StartEvent startEvent, String clause, List<Pause> pauses) {
        public enum StartEvent {
            ACT_SIGNED,
            ACT_REGISTERED,
            IN_FORCE,
            REGISTER_CHANGED
        }
    }

    /**
     * On what ground the term may be suspended or extended, by whom, and for how many calendar days (suspension) or days of the
     * term (extension) in all; none of the four orders allows it.
     */
    public record Pause(
            String code, Kind kind, String title, @Nullable Integer longest, DecidedBy by, String clause) {
        public enum Kind {
            SUSPENSION,
            EXTENSION
        }

        public enum DecidedBy {
            HEAD,
            AUTHORISED
        }
    }

    /** When the register must be updated; {@code trigger} is what the software proposes it from. */
    public record UpdateReason(String code, String title, Trigger trigger, String clause) {
        public enum Trigger {
            PROCESS_INCLUDED,
            PROCESS_EXCLUDED,
            NEW_TOUCHPOINT,
            KIND_CHANGED,
            NEEDS_CHANGED,
            TOUCHPOINT_EXCLUDED,
            OTHER
        }
    }

    /** The register form as a whole: its caption, where {@code {authority}} leaves room for the name, and whether a row of column numbers stands under the headings. */
    public record RegisterForm(String title, boolean columnNumbers, Column.Source source, String clause) {
        private static final String NAME = "{authority}";
    }

    /** A column of the register form: which field of a row stands under which heading. */
    public record Column(String heading, Field field, Source source, String clause) {
        public enum Field {
            NUMBER,
            DIRECTION,
            PROCESS,
            TOUCHPOINT,
            CHANNEL,
            TYPE,
            ADDRESS,
            NEEDS,
            PECULIARITIES,
            GROUNDS,
            RESPONSIBLE_POST,
            DEPARTMENT
        }

        /** Printed in the order, or assumed by us because the order's annex is not in the published text. */
        public enum Source {
            ORDER,
            ASSUMED
        }
    }

    /** Internal terms of every step in working days, and the hour letters go out (R-14) [P]. */
    public record InternalTerms(
            int prepare,
            int check,
            int vote,
            int rework,
            int prepareAct,
            int agree,
            int approve,
            int register,
            int waitingForAct,
            int firstPublication,
            int escalation,
            List<Integer> reminders,
            LocalTime sendingHour,
            Ladder ladder) {
        public InternalTerms {
            ladder = ladder == null ? Ladder.DEFAULT : ladder;
        }
    }

    /** The rungs of reminders besides {@code reminders} and {@code escalation}, in working days (R-14) [P]. */
    public record Ladder(List<Integer> beforeTask, boolean onTheDay, List<Integer> overdue) {
        static final Ladder DEFAULT = new Ladder(List.of(1), true, List.of(1, 5));
    }

    /** How often every department confirms its rows (R-48) [P]; the orders set no period, so a file may have none. */
    public record ConfirmationPeriod(int everyMonths) {}

    /**
     * Who controls: all of the register, or a head over the own department. {@code roles} are those who control by
     * this line and would see nothing of it otherwise.
     */
    public record Controller(
            String text,
            Scope scope,
            List<String> roles,
            String clause,
            @Nullable String note) {
        public enum Scope {
            WHOLE,
            OWN_DEPARTMENT
        }
    }

    /** Whether a row must, may or cannot have peculiarities. */
    public record Peculiarities(Presence presence, String clause) {
        public enum Presence {
            REQUIRED,
            OPTIONAL,
            ABSENT
        }
    }

    /** Clauses of the register rules in this order, by R-id, each mandatory or a hint; absent where the order has none. */
    public record Rules(@JsonValue Map<String, CitedRule> byId) {
        private static final Pattern PART = Pattern.compile("(R-\\d+)-.*");

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Rules {
            byId = Map.copyOf(byId);
        }

        public Optional<CitedRule> rule(String id) {
            return Optional.ofNullable(byId.get(id));
        }

        /** The weight of one check: its own where the file names it, else that of the rule it belongs to. */
        public Optional<CitedRule> check(String id) {
            return rule(id).or(() -> rule(PART.matcher(id).replaceFirst("$1")));
        }
    }

    /** A rule with its clause; {@code per} says what must be covered where the rule counts something. */
    public record CitedRule(
            String clause, Severity severity, @Nullable Coverage per) {
        public CitedRule(String clause, Severity severity) {
            this(clause, severity, null);
        }

        public enum Coverage {
            PROCESS,
            DIRECTION
        }
    }

    /** Whether a finding stops the change, is a breach the checker must look at, or only advises. */
    public enum Severity {
        BLOCKING,
        WARNING,
        HINT,
        OFF
    }
}
