package org.touchpointregister.workflow.answers;

import static org.touchpointregister.workflow.answers.AnswerField.LONGEST;
import static org.touchpointregister.workflow.answers.AnswerField.code;
import static org.touchpointregister.workflow.answers.AnswerField.field;
import static org.touchpointregister.workflow.answers.AnswerField.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.touchpointregister.workflow.ActApprovalFlow;
import org.touchpointregister.workflow.ActCorrectionFlow;
import org.touchpointregister.workflow.ConfirmationFlow;
import org.touchpointregister.workflow.HandoverFlow;
import org.touchpointregister.workflow.InitialFormationFlow;
import org.touchpointregister.workflow.PublicationFlow;
import org.touchpointregister.workflow.RegisterChangeFlow;
import org.touchpointregister.workflow.answers.AnswerField.Kind;

/** Every answer there is; a step that is not here takes none. */
public final class DeclaredAnswers {

    private static final AnswerField AUTHORITY = text("authority", 63);
    private static final AnswerField NOTE = text("note", LONGEST);
    private static final AnswerField REMARK = text("remark", LONGEST).mustBeGivenFor("return", "decline");
    private static final AnswerField ACT_NUMBER = text("actNumber", 100);

    public static final List<DeclaredAnswer> ALL = List.of(
            DeclaredAnswer.ofStart(
                    RegisterChangeFlow.KEY,
                    "changeRequested",
                    AUTHORITY,
                    text("department", 200),
                    field(Kind.DATE, "occurredOn"),
                    NOTE),
            DeclaredAnswer.ofTask(RegisterChangeFlow.KEY, "prepareChange", NOTE),
            DeclaredAnswer.ofTask(RegisterChangeFlow.KEY, "reworkChange", NOTE),
            DeclaredAnswer.ofTask(
                    RegisterChangeFlow.KEY,
                    "checkCompleteness",
                    code("decision", "accept", "acceptPart", "return", "decline"),
                    REMARK),
            DeclaredAnswer.ofTask(
                    RegisterChangeFlow.KEY, "voteOnChange", code("decision", "accept", "return", "decline"), REMARK),
            DeclaredAnswer.ofTask(
                    RegisterChangeFlow.KEY,
                    "setVotingTerm",
                    field(Kind.DATE, "voteUntil").mustBeGiven()),
            DeclaredAnswer.ofTask(
                    RegisterChangeFlow.KEY,
                    "consolidateRemarks",
                    text("remark", LONGEST).mustBeGiven()),
            DeclaredAnswer.ofStart(ActApprovalFlow.KEY, "actRequested", AUTHORITY, field(Kind.IDS, "changes")),
            DeclaredAnswer.ofTask(ActApprovalFlow.KEY, "prepareAct", code("decision", "send", "paper", "cancel")),
            DeclaredAnswer.ofTask(
                    ActApprovalFlow.KEY,
                    "agreeAct",
                    code("decision", "agree", "remark"),
                    text("remark", LONGEST).mustBeGivenFor("remark")),
            DeclaredAnswer.ofTask(
                    ActApprovalFlow.KEY, "approveAct", code("decision", "sign", "return", "decline"), REMARK),
            DeclaredAnswer.ofTask(
                    ActApprovalFlow.KEY,
                    "registerAct",
                    registration(ACT_NUMBER, field(Kind.DATE, "actDate").mustBeGiven(), text("signatory", 200))),
            DeclaredAnswer.ofTask(
                    ActApprovalFlow.KEY,
                    "recordPaperDecision",
                    registration(
                            code("decision", "sign", "return", "decline"),
                            REMARK,
                            ACT_NUMBER,
                            field(Kind.DATE, "actDate").mustBeGivenFor("sign"),
                            text("signatory", 200).mustBeGivenFor("sign"))),
            DeclaredAnswer.ofStart(
                    InitialFormationFlow.KEY,
                    "formationRequested",
                    AUTHORITY,
                    field(Kind.DATE, "dueOn").mustBeGiven(),
                    text("departments", LONGEST),
                    NOTE),
            DeclaredAnswer.ofTask(InitialFormationFlow.KEY, "gatherAnswers", code("decision", "approve", "stop")),
            DeclaredAnswer.ofTask(ConfirmationFlow.KEY, "confirmRows", code("decision", "confirm", "change")),
            DeclaredAnswer.ofPage(
                    HandoverFlow.KEY, "distribute", text("heir", 200).mustBeGiven(), text("excluded", LONGEST)),
            DeclaredAnswer.ofTask(HandoverFlow.KEY, "takeOver"),
            DeclaredAnswer.ofStart(
                    ActCorrectionFlow.KEY, "correctionRequested", AUTHORITY, text("correctedEdition", 6)),
            DeclaredAnswer.ofTask(
                    ActCorrectionFlow.KEY,
                    "prepareCorrection",
                    code("decision", "requisites", "paper", "cancelled", "error", "drop"),
                    text("actNumber", 100),
                    field(Kind.DATE, "actDate"),
                    text("signatory", 200),
                    field(Kind.DATE, "inForceFrom"),
                    field(Kind.IDS, "changes"),
                    text("ground", 2000)),
            DeclaredAnswer.ofTask(
                    ActCorrectionFlow.KEY,
                    "confirmCorrection",
                    code("decision", "confirm", "reject"),
                    text("remark", LONGEST).mustBeGivenFor("reject")),
            DeclaredAnswer.ofTask(
                    PublicationFlow.KEY,
                    "publishEdition",
                    text("address", 2000),
                    field(Kind.DATE_TIME, "publishedAt"),
                    text("evidence", LONGEST),
                    text("lateReason", LONGEST)),
            DeclaredAnswer.ofTask(
                    PublicationFlow.KEY,
                    "confirmPublication",
                    code("decision", "confirm", "reject"),
                    text("remark", LONGEST).mustBeGivenFor("reject")));

    private DeclaredAnswers() {}

    /** What a clerk registers of an act, after what differs by how it was signed. */
    private static AnswerField[] registration(AnswerField... first) {
        return Stream.concat(
                        Stream.of(first),
                        Stream.of(
                                text("actingGround", 500),
                                field(Kind.DATE, "registeredOn"),
                                field(Kind.DATE, "inForceFrom"),
                                field(Kind.DATE, "officiallyPublishedOn"),
                                text("printedHash", 64),
                                text("backdatingReason", LONGEST)))
                .toArray(AnswerField[]::new);
    }

    /** The answer of a user task; a task that declares none takes an empty one. */
    static DeclaredAnswer ofTask(String task) {
        return ALL.stream()
                .filter(answer -> !answer.start() && answer.step().equals(task))
                .findFirst()
                .orElseGet(() -> DeclaredAnswer.ofTask("", task));
    }

    /** The answer of the start form; nothing where people do not start that process. */
    static Optional<DeclaredAnswer> ofStart(String process) {
        return ALL.stream()
                .filter(answer -> answer.start() && answer.process().equals(process))
                .findFirst();
    }
}
