package org.touchpointregister.act;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.act.ActFile.Kind;
import org.touchpointregister.document.OfficePdf;
import org.touchpointregister.shared.Refusal;

/** What belongs to the signature of an act: the document as it was signed, a scan of the paper, detached signatures. */
@Service
@Transactional
class ActSigning {

    /** The longest scan, in bytes. */
    static final int LONGEST_SCAN = 10 * 1024 * 1024;

    static final int LONGEST_SIGNATURE = 1024 * 1024;

    private static final String PDF = "application/pdf";
    private static final String SIGNATURE = "application/pkcs7-signature";
    private static final int MOST_FILES = 20;

    private final ApprovingActs acts;
    private final ActPapers papers;
    private final ActFiles files;
    private final Clock clock;

    ActSigning(ApprovingActs acts, ActPapers papers, ActFiles files, Clock clock) {
        this.acts = acts;
        this.papers = papers;
        this.files = files;
        this.clock = clock;
    }

    @EventListener
    void keepWhatIsSigned(ActSigned event) {
        document(acts.require(event.actId()));
    }

    /** The document that was signed; an act signed before documents were kept gets its own now. */
    ActFile document(ApprovingAct act) {
        return files.document(act.id()).orElseGet(() -> {
            byte[] pdf = papers.written(act, OfficePdf::of);
            String name = "act-" + act.id() + ".pdf";
            ActFile.Content content = ActFile.Content.of(name, PDF, pdf);
            return kept(file(act, Kind.DOCUMENT, content, act.preparedBy()), pdf);
        });
    }

    ActFile addScan(ApprovingAct act, Upload upload) {
        requireOpen(act);
        byte[] bytes = upload.bounded(LONGEST_SCAN, "act.scan");
        String type =
                ScanType.of(bytes).map(ScanType::mediaType).orElseThrow(() -> Refusal.invalid("act.scan.wrongType"));
        ActFile.Content content = ActFile.Content.of(upload.name(), type, bytes);
        return kept(file(act, Kind.SCAN, content, upload.login()), bytes);
    }

    /** Keeps a signature of the very bytes that were signed; one of other bytes is refused. */
    ActFile addSignature(ApprovingAct act, Upload upload, @Nullable String externalCheck) {
        requireOpen(act);
        requireOwn(act);
        // The bytes that are signed are kept with the head's decision: before it the draft may come back.
        if (act.state() == ActState.ON_PAPER) {
            throw Refusal.conflict("act.signature.onPaper");
        }
        byte[] bytes = upload.bounded(LONGEST_SIGNATURE, "act.signature");
        SignatureVerdict verdict = new SignatureCheck(files.bytes(document(act)))
                .of(bytes)
                .orElseThrow(() -> Refusal.invalid("act.signature.notOne"));
        if (verdict.result() == SignatureVerdict.Result.INVALID) {
            throw Refusal.invalid("act.signature.ofOtherBytes");
        }
        ActFile.Content content = ActFile.Content.of(upload.name(), SIGNATURE, bytes);
        ActFile file = file(act, Kind.SIGNATURE, content, upload.login());
        return kept(file.checked(verdict, externalCheck), bytes);
    }

    /** Whether the act has a scan of the signed paper or a detached signature. */
    @Transactional(readOnly = true)
    boolean proved(UUID actId) {
        return files.of(actId).stream().anyMatch(file -> file.kind() != Kind.DOCUMENT);
    }

    /** The last scan of what the head had on paper since the draft was last sent. */
    @Transactional(readOnly = true)
    Optional<ActFile> scanSinceSent(ApprovingAct act) {
        Instant sent = act.sentAt();
        return files.of(act.id()).stream()
                .filter(file -> file.kind() == Kind.SCAN)
                .filter(file -> sent == null || !file.addedAt().isBefore(sent))
                .reduce((earlier, later) -> later);
    }

    /** What was not drafted here has no bytes here that a signature could be of. */
    static void requireOwn(ApprovingAct act) {
        if (act.cameFromOutside()) {
            throw Refusal.conflict("act.file.cameFromOutside");
        }
    }

    private void requireOpen(ApprovingAct act) {
        if (!act.takesFiles()) {
            throw Refusal.conflict("act.file.onlyBeforeRegistration");
        }
        List<ActFile> given = files.of(act.id());
        if (given.size() >= MOST_FILES) {
            throw Refusal.conflict("act.file.tooMany", Integer.toString(MOST_FILES));
        }
    }

    private ActFile kept(ActFile file, byte[] bytes) {
        files.add(file, bytes);
        return file;
    }

    private ActFile file(ApprovingAct act, Kind kind, ActFile.Content content, String login) {
        return new ActFile(UUID.randomUUID(), act.id(), kind, content, login, clock.instant(), null, null);
    }
}
