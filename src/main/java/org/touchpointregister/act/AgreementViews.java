package org.touchpointregister.act;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.document.Block;
import org.touchpointregister.document.TextStyle;
import org.touchpointregister.identity.ActedFor;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.Sentences;

/** The agreement sheet in words: on the act's page and as the last part of the document (GOST R 7.0.97-2025). */
@Component
class AgreementViews {

    private static final DateTimeFormatter RUSSIAN_TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private final AgreementSheet sheet;
    private final ActedFor acted;
    private final Regulations regulations;
    private final Sentences sentences;

    AgreementViews(AgreementSheet sheet, ActedFor acted, Regulations regulations, Sentences sentences) {
        this.sheet = sheet;
        this.acted = acted;
        this.regulations = regulations;
        this.sentences = sentences;
    }

    List<ActView.AgreementView> of(ApprovingAct act) {
        ZoneId zone = regulation(act).authority().timeZone();
        return sheet.of(act.id()).stream().map(line -> view(line, zone)).toList();
    }

    /** The sheet of the last sending on paper; nothing where nobody was asked. */
    List<Block> printed(ApprovingAct act) {
        List<AgreementLine> lines = sheet.current(act.id());
        if (lines.isEmpty()) {
            return List.of();
        }
        Regulation regulation = regulation(act);
        ZoneId zone = regulation.authority().timeZone();
        return List.of(
                new Block.Text(sentences.text("act.agreement.title"), TextStyle.TITLE),
                new Block.Text(
                        sentences.text(
                                "act.agreement.subject",
                                act.kind(),
                                regulation.words().registerTitle()),
                        TextStyle.CENTRED),
                new Block.Table(
                        columns(),
                        false,
                        row -> lines.stream()
                                .map(line -> cells(view(line, zone)))
                                .forEach(row)));
    }

    private List<Block.Column> columns() {
        return List.of(
                new Block.Column(sentences.text("act.agreement.post"), 26),
                new Block.Column(sentences.text("act.agreement.name"), 22),
                new Block.Column(sentences.text("act.agreement.result"), 16),
                new Block.Column(sentences.text("act.agreement.when"), 14),
                new Block.Column(sentences.text("act.agreement.remarks"), 22));
    }

    private List<String> cells(ActView.AgreementView view) {
        return List.of(
                view.post(),
                view.name() == null ? "" : view.name(),
                view.resultName(),
                view.answeredAt() == null ? "" : view.answeredAt(),
                remark(view));
    }

    private String remark(ActView.AgreementView view) {
        if (view.remark() != null) {
            return view.remark();
        }
        return view.result() == null ? "" : sentences.text("act.agreement.noRemarks");
    }

    private ActView.AgreementView view(AgreementLine line, ZoneId zone) {
        String result = line.result().map(Enum::name).orElse(null);
        return new ActView.AgreementView(
                line.round(),
                line.post(),
                name(line),
                result,
                sentences.text("act.agreement.result." + (result == null ? "asked" : result)),
                line.answeredAt()
                        .map(at -> RUSSIAN_TIME.format(at.atZone(zone)))
                        .orElse(null),
                line.remark().orElse(null));
    }

    /** The name stays as it was on the day of the answer. */
    private @Nullable String name(AgreementLine line) {
        String name = line.fullName().orElse(null);
        return line.answeredFor()
                .map(absent -> sentences.text(
                        "identity.actedFor",
                        String.valueOf(name),
                        acted.whom(
                                line.login().orElseThrow(),
                                absent,
                                line.answeredAt().orElseThrow())))
                .orElse(name);
    }

    private Regulation regulation(ApprovingAct act) {
        return regulations.of(act.authority(), act.regulationVersion());
    }
}
