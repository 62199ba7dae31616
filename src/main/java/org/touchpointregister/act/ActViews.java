package org.touchpointregister.act;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.change.ChangeItem;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.ChangesInAct;
import org.touchpointregister.change.Drafts;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.identity.ActedFor;
import org.touchpointregister.register.TouchpointUses;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.EditionNumber;
import org.touchpointregister.shared.Sentences;

/** Puts acts and what they change into words. */
@Component
@Transactional(readOnly = true)
class ActViews {

    private final ApprovingActs acts;
    private final AgreementViews agreement;
    private final ActFileViews files;
    private final PaperViews paper;
    private final ChangesInAct changes;
    private final Drafts drafts;
    private final TouchpointUses uses;
    private final ActedFor acted;
    private final Regulations regulations;
    private final Sentences sentences;

    ActViews(
            ApprovingActs acts,
            AgreementViews agreement,
            ActFileViews files,
            PaperViews paper,
            ChangesInAct changes,
            Drafts drafts,
            TouchpointUses uses,
            ActedFor acted,
            Regulations regulations,
            Sentences sentences) {
        this.acts = acts;
        this.agreement = agreement;
        this.files = files;
        this.paper = paper;
        this.changes = changes;
        this.drafts = drafts;
        this.uses = uses;
        this.acted = acted;
        this.regulations = regulations;
        this.sentences = sentences;
    }

    ActView of(ApprovingAct act) {
        Optional<Registration> registration = Optional.ofNullable(act.registration());
        Regulation regulation = regulations.of(act.authority(), act.regulationVersion());
        return new ActView(
                act.id(),
                act.authority().value(),
                capitalised(acts.title(act)),
                act.kind(),
                act.draftNumber(),
                act.state(),
                sentences.text("act.state." + act.state().name()),
                act.remark(),
                act.contentHash(),
                act.printedHash().orElse(null),
                registration.map(Registration::number).orElse(null),
                registration.map(Registration::signedOn).orElse(null),
                registration.map(Registration::signatory).orElse(null),
                Optional.ofNullable(act.edition()).map(EditionNumber::value).orElse(null),
                decidedBy(act),
                registration.map(Registration::actingGround).orElse(null),
                waitsFor(act),
                act.onPaper(),
                paper.of(act),
                agreement.of(act),
                files.of(act),
                changes.of(act.id()).stream()
                        .map(change -> line(change, regulation))
                        .toList());
    }

    /** Who decided as the head, and for whom where that was in the head's place. */
    private @Nullable String decidedBy(ApprovingAct act) {
        String login = act.decidedBy();
        // Who entered an act that was signed elsewhere did not decide on it.
        return login == null || act.cameFromOutside() ? null : acted.nameOf(act.draftNumber(), "approveAct", login);
    }

    private @Nullable String waitsFor(ApprovingAct act) {
        return act.state() == ActState.DRAFT
                ? acts.onItsWay(act.authority()).map(ApprovingAct::draftNumber).orElse(null)
                : null;
    }

    private ActView.ChangeLine line(ChangeRequest change, Regulation regulation) {
        List<ActView.RowLine> rows = drafts.items(change.id()).stream()
                .map(item -> row(item, regulation))
                .toList();
        return new ActView.ChangeLine(change.id(), change.number(), change.departmentName(), rows);
    }

    private ActView.RowLine row(ChangeItem item, Regulation regulation) {
        ItemContent content = item.content();
        String needs = content.operation() == Operation.CHANGE_TOUCHPOINT
                ? inRows(content, regulation)
                : content.needs().stream()
                        .map(code -> regulation
                                .need(code)
                                .map(Regulation.Need::title)
                                .orElse(code))
                        .collect(Collectors.joining("; "));
        return new ActView.RowLine(
                sentences.text("change.operation." + content.operation().name()),
                content.processTitle(),
                content.touchpointName(),
                needs);
    }

    /** An altered touchpoint is one line, however many rows use it. */
    private String inRows(ItemContent content, Regulation regulation) {
        int rows = Optional.ofNullable(content.touchpointId())
                .flatMap(id -> uses.of(regulation.id(), id))
                .map(use -> use.rows().size())
                .orElse(0);
        return sentences.text("act.row.inRows", Integer.toString(rows));
    }

    private static String capitalised(String title) {
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }
}
