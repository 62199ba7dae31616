package org.touchpointregister.publication.opendata;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.publication.PublicRegisters;
import org.touchpointregister.publication.PublishedEdition;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Visibility;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.RegisterProperties;

/** The registers as the public sees them, whoever asks: machines keep what they are given. */
@Component
@Transactional(readOnly = true)
public class OpenRegisters {

    private final PublicRegisters registers;
    private final URI base;

    OpenRegisters(PublicRegisters registers, RegisterProperties settings) {
        this.registers = registers;
        this.base = settings.baseUrl();
    }

    /** Public registers that have a published edition. */
    List<Regulation> all() {
        return registers.all().stream().filter(this::open).toList();
    }

    /** The one of them at that address. */
    Optional<Regulation> find(String authority) {
        return registers.all().stream()
                .filter(regulation -> regulation.id().value().equals(authority))
                .findFirst()
                .filter(this::open);
    }

    Regulation require(String authority) {
        return find(authority).orElseThrow(() -> Refusal.missing("publication.noSuchRegister"));
    }

    private boolean open(Regulation regulation) {
        return regulation.visibility() == Visibility.PUBLIC && registers.anyPublished(regulation);
    }

    /** Published editions, the newest first. */
    List<PublishedEdition> editions(Regulation regulation) {
        return registers.editions(regulation).stream()
                .filter(PublishedEdition::published)
                .toList();
    }

    PublishedEdition edition(Regulation regulation, int number) {
        return find(regulation, number)
                .orElseThrow(() -> Refusal.missing("register.noSuchEdition", Integer.toString(number)));
    }

    /** The published edition of that number. */
    Optional<PublishedEdition> find(Regulation regulation, int number) {
        return registers.find(regulation, number).filter(PublishedEdition::published);
    }

    /** The edition the public reads now. */
    Optional<PublishedEdition> current(Regulation regulation) {
        return registers.current(regulation).filter(PublishedEdition::published);
    }

    /** The regulation an edition was approved under. */
    Regulation of(PublishedEdition view) {
        return registers.of(view.edition());
    }

    /** The whole address of a path on this site. */
    public String absolute(String path) {
        String root = base.toString();
        return (root.endsWith("/") ? root.substring(0, root.length() - 1) : root) + path;
    }
}
