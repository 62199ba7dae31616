package org.touchpointregister.publication.proof;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.CurrentPerson;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Role;
import org.touchpointregister.publication.PublicRegisters;
import org.touchpointregister.register.Edition;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.shared.Refusal;

/** Who is handed what an inspector asks for: those who answer for the register, and of their own authority only. */
@Component
public class EvidenceAccess {

    private static final Set<Role> HANDED_TO = EnumSet.of(Role.AUTHORISED, Role.CONTROLLER, Role.MANAGER);

    private final PublicRegisters registers;
    private final CurrentPerson current;
    private final People people;

    EvidenceAccess(PublicRegisters registers, CurrentPerson current, People people) {
        this.registers = registers;
        this.current = current;
        this.people = people;
    }

    /** The edition; refuses everybody else, and an edition there is not. */
    public Edition require(String authority, int number) {
        String login = current.require().login();
        Regulation regulation = registers.require(authority);
        if (HANDED_TO.stream().noneMatch(role -> people.holds(login, regulation.id(), role))) {
            throw Refusal.forbidden("publication.evidence.notForYou");
        }
        return registers.edition(regulation, number).edition();
    }

    /** Whether the person signed in is one of them. */
    public boolean allows(Edition edition) {
        return current.login()
                .filter(login -> HANDED_TO.stream().anyMatch(role -> people.holds(login, edition.authority(), role)))
                .isPresent();
    }
}
