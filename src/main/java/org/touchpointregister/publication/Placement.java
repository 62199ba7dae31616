package org.touchpointregister.publication;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.touchpointregister.publication.place.OutsideAnswer;
import org.touchpointregister.publication.place.OutsideReader;
import org.touchpointregister.publication.place.PlaceSettings;
import org.touchpointregister.publication.place.SharedFolder;
import org.touchpointregister.register.Edition;
import org.touchpointregister.regulation.Regulation.PublicationTarget;
import org.touchpointregister.regulation.Regulation.PublicationTarget.TargetKind;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal.Sentence;
import org.touchpointregister.shared.Sha256;

/** Looks whether an edition lies at its place; into a folder of ours it puts the files itself. */
@Component
class Placement {

    private static final Logger LOG = LoggerFactory.getLogger(Placement.class);

    private final EditionDocuments documents;
    private final OutsideReader outside;
    private final PlaceSettings settings;

    Placement(EditionDocuments documents, OutsideReader outside, PlaceSettings settings) {
        this.documents = documents;
        this.outside = outside;
        this.settings = settings;
    }

    /** Whether the application places the files itself, so that the publisher states neither address nor time. */
    boolean ownFolder(AuthorityId authority, PublicationTarget target) {
        return target.kind() == TargetKind.FILE_STORE && settings.folderOf(authority) != null;
    }

    /** Why an address could never be read back; nothing where it may be tried. */
    Optional<Sentence> refusal(PublicationTarget target, String address) {
        return target.allowedHosts().isEmpty()
                ? Optional.of(Sentence.of("publication.outside.noHosts"))
                : outside.refusal(address, target.allowedHosts());
    }

    Finding look(Publication publication, Edition edition, PublicationTarget target) {
        if (publication.builtIn()) {
            return new Finding.Placed(Proof.BUILT_IN);
        }
        SharedFolder folder = settings.folderOf(publication.authority());
        if (target.kind() == TargetKind.FILE_STORE && folder != null) {
            return inFolder(folder, edition);
        }
        String address = publication.address();
        return address == null ? new Finding.NotCheckable() : readBack(address, edition, target);
    }

    private Finding inFolder(SharedFolder folder, Edition edition) {
        if (!folder.reachable()) {
            return new Finding.Silent(Sentence.of("publication.folder.absent"));
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        Map<String, String> checksums = new LinkedHashMap<>();
        List<EditionDocument> kept = documents.of(edition);
        kept.forEach(document -> {
            files.put(document.name(), documents.bytes(edition, document.name()));
            checksums.put(document.name(), document.sha256());
        });
        String name = edition.authority() + "-" + edition.number();
        try {
            folder.write(name, files, checksums);
            for (EditionDocument document : kept) {
                if (!Sha256.of(folder.read(name, document.name())).equals(document.sha256())) {
                    return new Finding.Silent(Sentence.of("publication.folder.differs", document.name()));
                }
            }
        } catch (IOException e) {
            LOG.warn("Cannot place edition {} of {} in its folder", edition.number(), edition.authority(), e);
            return new Finding.Silent(Sentence.of("publication.folder.failed"));
        }
        return new Finding.Placed(new Proof(Proof.Route.FOLDER, name, edition.editionHash(), null, null, null));
    }

    private Finding readBack(String address, Edition edition, PublicationTarget target) {
        List<EditionDocument> kept = documents.of(edition);
        long longest = kept.stream().mapToLong(EditionDocument::length).max().orElse(0);
        OutsideAnswer answer = outside.read(address, target.allowedHosts(), longest);
        if (answer instanceof OutsideAnswer.Silent silent) {
            return new Finding.Silent(silent.why());
        }
        if (answer instanceof OutsideAnswer.Refused refused) {
            return new Finding.Different(refused.why());
        }
        String sha256 = ((OutsideAnswer.Read) answer).sha256();
        return kept.stream()
                .filter(document -> document.sha256().equals(sha256))
                .findFirst()
                .<Finding>map(document -> new Finding.Placed(Proof.found(Proof.Route.READ_BACK, document)))
                .orElseGet(() -> new Finding.Different(Sentence.of(
                        "publication.outside.differs",
                        address,
                        sha256,
                        edition.number().toString())));
    }
}
