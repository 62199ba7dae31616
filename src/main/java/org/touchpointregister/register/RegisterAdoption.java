package org.touchpointregister.register;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a register that stood before the system its edition 1. */
@Service
@Transactional
public class RegisterAdoption {

    private final AdoptedRowLayout layout;
    private final EditionOpening opening;

    RegisterAdoption(AdoptedRowLayout layout, EditionOpening opening) {
        this.layout = layout;
        this.opening = opening;
    }

    /** Opens edition 1 with those rows; refuses where the authority has an edition already or there is no row. */
    public Edition adopt(AdoptedRegister register) {
        UUID batch = UUID.randomUUID();
        layout.layOut(batch, register.rows());
        return opening.open(new NewEdition(
                register.regulation(),
                batch,
                null,
                new EditionGround(EditionGround.Kind.ADOPTED, batch, register.title()),
                register.effectiveFrom(),
                register.demonstration()));
    }
}
