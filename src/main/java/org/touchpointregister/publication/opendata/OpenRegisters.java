package org.touchpointregister.publication.opendata;

import java.net.URI;
import java.util.List;
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
        return registers.all().stream()
                .filter(regulation -> regulation.visibility() == Visibility.PUBLIC)
                .filter(regulation -> !editions(regulation).isEmpty())
                .toList();
    }

    Regulation require(String authority) {
        return all().stream()
                .filter(regulation -> regulation.id().value().equals(authority))
                .findFirst()
                .orElseThrow(() -> Refusal.missing("publication.noSuchRegister"));
    }

    /** Published editions, the newest first. */
    List<PublishedEdition> editions(Regulation regulation) {
        return registers.editions(regulation).stream()
                .filter(PublishedEdition::published)
                .toList();
    }

    PublishedEdition edition(Regulation regulation, int number) {
        PublishedEdition view = registers.edition(regulation, number);
        if (!view.published()) {
            throw Refusal.missing("register.noSuchEdition", Integer.toString(number));
        }
        return view;
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
