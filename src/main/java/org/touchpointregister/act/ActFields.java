package org.touchpointregister.act;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.EditionGround;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.shared.Sentences;

/** What a template may ask for: the fields of an act by their Russian names, and their values. */
@Component
class ActFields {

    private static final DateTimeFormatter RUSSIAN_DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final ApprovingActs acts;
    private final ActAnnex annex;
    private final ActSignature signature;
    private final People people;
    private final Sentences sentences;

    ActFields(ApprovingActs acts, ActAnnex annex, ActSignature signature, People people, Sentences sentences) {
        this.acts = acts;
        this.annex = annex;
        this.signature = signature;
        this.people = people;
        this.sentences = sentences;
    }

    Map<String, String> of(ApprovingAct act, Regulation regulation) {
        Map<String, String> values = new LinkedHashMap<>();
        Registration data = act.registration();
        put(values, "authority", regulation.authority().fullName());
        put(values, "authorityOf", regulation.authority().genitiveName());
        put(values, "kind", act.kind());
        put(values, "kindHeading", act.kind().toUpperCase(Locale.ROOT));
        put(values, "date", data == null ? sentences.text("act.blank.date") : RUSSIAN_DATE.format(data.signedOn()));
        put(
                values,
                "number",
                data == null ? sentences.text("act.blank.number") : Objects.requireNonNullElse(data.number(), ""));
        put(values, "place", place(regulation));
        put(values, "register", lowered(regulation.words().registerTitle()));
        put(values, "decides", word("act.decides.", act.kind()));
        sources(values, act, regulation);
        return values;
    }

    private String place(Regulation regulation) {
        String place = regulation.authority().place();
        return place == null ? sentences.text("act.blank.place") : place;
    }

    private void sources(Map<String, String> values, ApprovingAct act, Regulation regulation) {
        put(values, "order", regulation.approvedBy().title());
        put(values, "ground", ground(regulation));
        put(values, "thisAct", word("act.this.", act.kind()));
        put(values, "thisActOf", word("act.thisOf.", act.kind()));
        put(
                values,
                "previousAct",
                annex.base(act)
                        .map(Edition::ground)
                        .map(ground -> cited(ground, regulation))
                        .orElse(""));
        put(values, "amended", Objects.requireNonNullElse(regulation.act().amends(), ""));
        ActSignature.Printed signed = signature.of(act, regulation);
        put(values, "signatory", signed.post());
        put(values, "signatoryName", signed.name());
        put(
                values,
                "executor",
                people.find(act.preparedBy()).map(Person::fullName).orElse(""));
    }

    /** An act is cited by the requisites that it really has; an edition keeps those that it was opened with. */
    private String cited(EditionGround ground, Regulation of) {
        return acts.find(ground.id()).map(act -> cited(act, of)).orElseGet(ground::title);
    }

    private String cited(ApprovingAct act, Regulation of) {
        Registration data = act.registration();
        return data == null || data.number() == null
                ? acts.title(act)
                : sentences.text(
                        "act.cited",
                        act.kind(),
                        of.authority().genitiveName(),
                        RUSSIAN_DATE.format(data.signedOn()),
                        data.number());
    }

    /** The word that goes with a kind of act, in the case that is asked for. */
    String word(String code, String kind) {
        try {
            return sentences.text(code + kind);
        } catch (NoSuchMessageException e) {
            return sentences.text(code + "other");
        }
    }

    /** The act that approved the order, as it is cited in the instrumental case. */
    private String ground(Regulation regulation) {
        Regulation.ApprovedBy order = regulation.approvedBy();
        if (order.date() == null || order.number() == null) {
            return sentences.text("act.groundWithoutNumber", order.title());
        }
        return sentences.text(
                "act.ground",
                word("act.instrumental.", order.kind()),
                regulation.authority().genitiveName(),
                RUSSIAN_DATE.format(order.date()),
                order.number(),
                order.title());
    }

    private void put(Map<String, String> values, String code, String value) {
        values.put(sentences.text("act.field." + code), value);
    }

    private static String lowered(String title) {
        return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }
}
