package org.touchpointregister.act;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.ChangesInAct;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.EditionGround;
import org.touchpointregister.register.EditionOpening;
import org.touchpointregister.register.NewEdition;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Sentences;

/** The life of an act; every verb runs in the transaction of the workflow's step. */
@Service
@Transactional
public class ApprovingActs {

    private static final DateTimeFormatter RUSSIAN_DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final ApprovingActRepository acts;
    private final ChangesInAct changes;
    private final ActAnnex annex;
    private final ActConflicts conflicts;
    private final AgreementSheet agreement;
    private final EditionOpening opening;
    private final Regulations regulations;
    private final Sentences sentences;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApprovingActs(
            ApprovingActRepository acts,
            ChangesInAct changes,
            ActAnnex annex,
            ActConflicts conflicts,
            AgreementSheet agreement,
            EditionOpening opening,
            Regulations regulations,
            Sentences sentences,
            ApplicationEventPublisher events,
            Clock clock) {
        this.acts = acts;
        this.changes = changes;
        this.annex = annex;
        this.conflicts = conflicts;
        this.agreement = agreement;
        this.opening = opening;
        this.regulations = regulations;
        this.sentences = sentences;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ApprovingAct require(UUID id) {
        return find(id).orElseThrow(() -> Refusal.missing("act.noSuchAct"));
    }

    @Transactional(readOnly = true)
    public Optional<ApprovingAct> find(UUID id) {
        return acts.findById(id);
    }

    /** What the act's version of the regulation says of it. */
    @Transactional(readOnly = true)
    public Regulation.ActForm formOf(UUID id) {
        ApprovingAct act = require(id);
        return regulations.of(act.authority(), act.regulationVersion()).act();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<ApprovingAct> of(AuthorityId authority) {
        return acts.findByAuthorityOrderByCreatedAtDesc(authority);
    }

    /** The one act of the authority between its sending and its registration: its annex is the whole register. */
    @Transactional(readOnly = true)
    public Optional<ApprovingAct> onItsWay(AuthorityId authority) {
        return acts.findFirstByAuthorityAndStateIn(authority, ActState.onItsWay());
    }

    /** Drafts not yet sent to the head, the oldest first. */
    @Transactional(readOnly = true)
    public List<ApprovingAct> drafts(AuthorityId authority) {
        return acts.findByAuthorityAndStateOrderByCreatedAt(authority, ActState.DRAFT);
    }

    /** Drafts an act from accepted changes, all that wait where none is named; refuses where nothing waits. */
    public ApprovingAct draft(AuthorityId authority, List<UUID> changeIds, String login) {
        Regulation regulation = regulations.of(authority);
        if (!regulation.act().required()) {
            throw Refusal.conflict("act.notRequired");
        }
        List<UUID> chosen = changeIds.isEmpty()
                ? changes.waiting(authority).stream().map(ChangeRequest::id).toList()
                : changeIds;
        if (chosen.isEmpty()) {
            throw Refusal.conflict("act.nothingWaits");
        }
        String kind = Optional.ofNullable(regulation.act().kind()).orElse(sentences.text("act.anyKind"));
        ApprovingAct act =
                acts.save(new ApprovingAct(draftNumber(regulation), regulation, kind, login, clock.instant()));
        chosen.forEach(change -> changes.include(authority, change, act.id()));
        return act;
    }

    private String draftNumber(Regulation regulation) {
        int year =
                LocalDate.now(clock.withZone(regulation.authority().timeZone())).getYear();
        int next = acts.nextDraftNumber(regulation.id().value(), year);
        return sentences.text(
                "act.draftNumber",
                regulation.authority().numberPrefix(),
                Integer.toString(year),
                "%04d".formatted(next));
    }

    /** The draft is given up. */
    public void cancel(UUID id) {
        acts.taken(id).cancel();
        annex.forget(id);
    }

    /**
     * The draft is sent, to those who are to agree or to the head. Refused while another act of the authority is on its way,
     * when nothing is left in it, when its changes cannot be made together or its text cannot be printed.
     */
    public void send(UUID id, boolean onPaper) {
        ApprovingAct act = acts.taken(id);
        onItsWay(act.authority()).ifPresent(other -> {
            throw Refusal.conflict("act.anotherOnItsWay", other.draftNumber());
        });
        if (changes.of(id).isEmpty()) {
            throw Refusal.conflict("act.isEmpty");
        }
        conflicts.requireNone(id);
        events.publishEvent(new ActSent(id));
        String contentHash = annex.freeze(act);
        act.send(
                annex.base(act).map(Edition::number).orElse(null),
                contentHash,
                new Sending(onPaper, clock.instant()),
                agreement.begin(act));
    }

    /** The head signs, returns the draft for correction, or declines the act. */
    public void decide(UUID id, HeadAnswer answer) {
        ApprovingAct act = require(id);
        Instant now = clock.instant();
        if (answer.signed()) {
            act.sign(answer.login(), now);
            events.publishEvent(new ActSigned(id));
        } else if (answer.returned()) {
            act.returnToDraft(answer.login(), now, answer.remark());
        } else {
            act.decline(answer.login(), now, answer.remark());
            annex.forget(id);
        }
    }

    /** The act ended without effect: its changes wait for another one. */
    public void release(UUID id) {
        changes.release(id);
    }

    /** Registers the signed act; {@link RegistrationCheck} has looked at the dates and the number. */
    public void register(UUID id, Registration data) {
        require(id).register(data);
    }

    /** Opens the edition that the act approves, and its changes are adopted: one transaction. It is what was signed. */
    public Edition openEdition(UUID id) {
        ApprovingAct act = require(id);
        annex.requireLaidOut(id);
        Regulation regulation = regulations.of(act.authority(), act.regulationVersion());
        EditionGround ground = new EditionGround(EditionGround.Kind.ACT, id, title(act));
        Edition edition = opening.open(new NewEdition(
                regulation, id, act.baseEdition(), ground, registered(act).effectiveFrom(), demonstration(id)));
        if (act.contentHash() != null && !act.contentHash().equals(edition.contentHash())) {
            throw Refusal.conflict("act.annexMoved");
        }
        act.madeEdition(edition.number());
        changes.adopt(id, edition.number());
        return edition;
    }

    private boolean demonstration(UUID id) {
        return changes.of(id).stream().allMatch(change -> change.origin().demonstration());
    }

    /** The act as it is cited: kind, date, number; before its registration, as the draft it is. */
    public String title(ApprovingAct act) {
        Registration data = act.registration();
        if (data == null) {
            return sentences.text("act.draftTitle", act.kind(), act.draftNumber());
        }
        String date = RUSSIAN_DATE.format(data.signedOn());
        return data.number() == null
                ? sentences.text("act.titleWithoutNumber", act.kind(), date)
                : sentences.text("act.title", act.kind(), date, data.number());
    }

    private static Registration registered(ApprovingAct act) {
        Registration data = act.registration();
        if (data == null) {
            throw Refusal.conflict("act.wrongState");
        }
        return data;
    }
}
