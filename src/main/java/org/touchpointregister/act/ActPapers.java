package org.touchpointregister.act;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.document.Block;
import org.touchpointregister.document.DocxTemplate;
import org.touchpointregister.document.FormCells;
import org.touchpointregister.document.Paper;
import org.touchpointregister.document.TextStyle;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.ActForm.Mode;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.Sentences;

/** An act as it is printed: its text, the register as its annex, and what it changes as the second one. */
@Service
@Transactional
class ActPapers {

    /** Millimetres from the left margin: corner requisites are at most 8 cm wide (GOST R 7.0.97-2025). */
    private static final double RIGHT_CORNER = 187;

    private final ApprovingActs acts;
    private final ActAnnex annex;
    private final ActFields fields;
    private final ActTemplates templates;
    private final ActComparison comparison;
    private final AgreementViews agreement;
    private final SignatureMark signatures;
    private final ApprovalMark mark;
    private final FormCells cells;
    private final Regulations regulations;
    private final Sentences sentences;

    ActPapers(
            ApprovingActs acts,
            ActAnnex annex,
            ActFields fields,
            ActTemplates templates,
            ActComparison comparison,
            AgreementViews agreement,
            SignatureMark signatures,
            ApprovalMark mark,
            FormCells cells,
            Regulations regulations,
            Sentences sentences) {
        this.acts = acts;
        this.annex = annex;
        this.fields = fields;
        this.templates = templates;
        this.comparison = comparison;
        this.agreement = agreement;
        this.signatures = signatures;
        this.mark = mark;
        this.cells = cells;
        this.regulations = regulations;
        this.sentences = sentences;
    }

    /** Puts the act on paper and hands it on while its rows can be read. */
    <T> T written(ApprovingAct found, Writer<T> writer) {
        ApprovingAct act = acts.require(found.id());
        Regulation regulation = regulations.of(act.authority(), act.regulationVersion());
        Map<String, String> values = fields.of(act, regulation);
        List<Block> text = new ArrayList<>(template(act, regulation, values).filled(values));
        text.addAll(signatures.of(act));
        List<Paper.Section> sections = new ArrayList<>(List.of(
                new Paper.Section(false, text),
                new Paper.Section(true, annex(act, regulation)),
                new Paper.Section(true, changes(act, regulation))));
        List<Block> sheet = agreement.printed(act);
        if (!sheet.isEmpty()) {
            sections.add(new Paper.Section(false, sheet));
        }
        return writer.write(new Paper(acts.title(act), act.createdAt().truncatedTo(ChronoUnit.SECONDS), sections));
    }

    /** A template that nobody can fill is named to who sends the draft, not to the head who signs it. */
    @EventListener
    void requirePrintable(ActSent sent) {
        ApprovingAct act = acts.require(sent.actId());
        Regulation regulation = regulations.of(act.authority(), act.regulationVersion());
        template(act, regulation, fields.of(act, regulation));
    }

    private DocxTemplate template(ApprovingAct act, Regulation regulation, Map<String, String> values) {
        return templates.of(regulation, annex.base(act).isEmpty(), values.keySet());
    }

    private List<Block> annex(ApprovingAct act, Regulation regulation) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(corner(head(act, regulation)));
        blocks.add(new Block.Text(regulation.formTitle(), TextStyle.TITLE.withBefore(6)));
        blocks.add(new Block.Table(
                cells.columns(regulation),
                regulation.form().columnNumbers(),
                row -> annex.forEachRow(act, found -> row.accept(cells.row(regulation, found)))));
        String hash = act.contentHash();
        if (hash == null) {
            blocks.add(new Block.Text(sentences.text("act.annex.noHash"), TextStyle.NOTE));
        } else {
            blocks.add(new Block.Text(
                    sentences.text("act.annex.hash", PrintedHash.of(hash), hash), TextStyle.NOTE.withBefore(4)));
            blocks.add(new Block.QrCode(hash, sentences.text("act.annex.qr", hash)));
        }
        return blocks;
    }

    private List<Block> changes(ApprovingAct act, Regulation regulation) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(corner(sentences.text("act.annex.second", requisites(act, regulation, "act.dative."))));
        blocks.add(new Block.Text(
                sentences.text("act.comparison.title"),
                TextStyle.CENTRED.withBold().withBefore(6)));
        blocks.add(comparison.of(act, regulation));
        return blocks;
    }

    /** The head of the annex in the style of the regulation's way of approving, its gender after the register's name. */
    private String head(ApprovingAct act, Regulation regulation) {
        return regulation.act().mode() == Mode.APPROVE_ANEW
                ? sentences.text(
                        "act.annex.approved",
                        mark.of(regulation.words().registerTitle()),
                        requisites(act, regulation, "act.instrumental."))
                : sentences.text("act.annex.first", requisites(act, regulation, "act.dative."));
    }

    private String requisites(ApprovingAct act, Regulation regulation, String wordCase) {
        Map<String, String> values = fields.of(act, regulation);
        return sentences.text(
                "act.annex.requisites",
                fields.word(wordCase, act.kind()),
                regulation.authority().genitiveName(),
                values.getOrDefault(sentences.text("act.field.date"), ""),
                values.getOrDefault(sentences.text("act.field.number"), ""));
    }

    private static Block corner(String text) {
        return new Block.Text(text, TextStyle.LEFT.withSize(12).withLeft(RIGHT_CORNER));
    }

    /** A form that the act is put into. */
    @FunctionalInterface
    interface Writer<T> {
        T write(Paper paper);
    }
}
