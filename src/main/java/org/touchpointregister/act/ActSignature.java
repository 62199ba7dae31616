package org.touchpointregister.act;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.InPlaceOf;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.Role;
import org.touchpointregister.identity.Substitution;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.shared.Sentences;

/** The signature as it is printed under an act: the post, in the genitive where somebody acts in it, and the name. */
@Component
class ActSignature {

    private final People people;
    private final InPlaceOf inPlaceOf;
    private final Sentences sentences;

    ActSignature(People people, InPlaceOf inPlaceOf, Sentences sentences) {
        this.people = people;
        this.inPlaceOf = inPlaceOf;
        this.sentences = sentences;
    }

    /** As it was registered; before that, of who has signed or alone may, a blank name where that is not certain. */
    Printed of(ApprovingAct act, Regulation regulation) {
        Registration data = act.registration();
        if (data == null) {
            Optional<Person> signer = signer(act);
            boolean acting =
                    signer.isPresent() && !heads(act).contains(signer.get().login());
            return new Printed(
                    post(regulation, acting), signer.map(ActSignature::initials).orElseGet(this::blank));
        }
        boolean acting = data.actingGround() != null && !data.actingGround().isBlank();
        String post = acting || act.onPaper() ? post(regulation, acting) : data.signatory();
        return new Printed(post, registeredName(act, data));
    }

    private String registeredName(ApprovingAct act, Registration data) {
        return act.onPaper()
                ? initials(data.signatory())
                : signer(act).map(ActSignature::initials).orElseGet(this::blank);
    }

    /** Who decided here; nobody yet: the only head, or who stands in for them today. */
    private Optional<Person> signer(ApprovingAct act) {
        String decidedBy = act.decidedBy();
        if (decidedBy != null && (act.state() == ActState.SIGNED || act.state() == ActState.REGISTERED)) {
            return people.find(decidedBy);
        }
        List<String> heads = heads(act);
        return heads.size() == 1
                ? people.find(inPlaceOf
                        .ofAbsent(heads.get(0))
                        .map(Substitution::substitute)
                        .orElse(heads.get(0)))
                : Optional.empty();
    }

    private List<String> heads(ApprovingAct act) {
        return people.holdingInPerson(act.authority(), Role.APPROVER).stream()
                .map(Person::login)
                .toList();
    }

    private String post(Regulation regulation, boolean acting) {
        String post = Objects.requireNonNullElse(regulation.act().signatory(), "");
        if (!acting) {
            return post;
        }
        @Nullable String genitive = regulation.act().signatoryGenitive();
        return genitive == null
                ? sentences.text("act.acting.undeclined", post)
                : sentences.text("act.acting", genitive);
    }

    private String blank() {
        return sentences.text("act.blank.name");
    }

    private static String initials(Person person) {
        return initials(person.fullName());
    }

    /** The initials before the surname, which stands first in a full name; what is not one stays as it is. */
    static String initials(String fullName) {
        String[] names = fullName.strip().split("\\s+", -1);
        if (names.length > 3 || fullName.indexOf('.') >= 0) {
            return fullName.strip();
        }
        StringBuilder initials = new StringBuilder();
        for (int i = 1; i < names.length; i++) {
            initials.append(names[i], 0, 1).append('.');
        }
        return (initials + " " + names[0]).strip();
    }

    /** The two ends of the line. */
    record Printed(String post, String name) {}
}
