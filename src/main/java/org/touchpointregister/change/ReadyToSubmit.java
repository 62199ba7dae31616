package org.touchpointregister.change;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.change.rule.Finding;
import org.touchpointregister.shared.Refusal.FieldSentence;
import org.touchpointregister.shared.Refusal.Sentence;
import org.touchpointregister.shared.Sentences;

/** Only head or deputy submits, and nothing that a check stops: each finding is said with its row and clause. */
@Service
@Transactional(readOnly = true)
public class ReadyToSubmit {

    private final Changes changes;
    private final ChangeAccess access;
    private final Findings findings;
    private final Sentences sentences;

    ReadyToSubmit(Changes changes, ChangeAccess access, Findings findings, Sentences sentences) {
        this.changes = changes;
        this.access = access;
        this.findings = findings;
        this.sentences = sentences;
    }

    /** What stops the submission by that person, nothing where all is well; our own code ({@code login} null) is not asked for rights. */
    public List<FieldSentence> check(UUID changeId, @Nullable String login) {
        ChangeRequest change = changes.require(changeId);
        if (login != null) {
            access.requireSubmit(login, change);
        }
        return findings.of(change).stream()
                .filter(Finding::blocking)
                .map(finding -> new FieldSentence("rows", sentence(finding)))
                .toList();
    }

    private Sentence sentence(Finding finding) {
        String text = sentences.of(finding.sentence());
        String clause = finding.clause().isEmpty() ? "" : " (" + finding.clause() + ")";
        return finding.itemId() == null
                ? Sentence.of("change.finding.ofChange", text, clause)
                : Sentence.of("change.finding.ofRow", Integer.toString(finding.position()), text, clause);
    }
}
