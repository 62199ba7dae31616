package org.touchpointregister.deadline;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.deadline.CalendarProposal.State;
import org.touchpointregister.deadline.ProposalTables.Decision;
import org.touchpointregister.shared.Refusal;

/** The calendar as a governed record: one keeper proposes, everybody sees what would move, another keeper decides. */
@Service
public class CalendarProposals {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarProposals.class);
    private static final int SHOWN = 200;

    /** Stands for nobody's login: any keeper may decide. */
    private static final String BY_THE_PROGRAM = "program";

    private final ProposalTables proposals;
    private final CalendarFiles files;
    private final CalendarTables tables;
    private final ProductionCalendars calendars;
    private final CalendarApplication application;
    private final GivingWay givingWay;
    private final Clock clock;

    CalendarProposals(
            ProposalTables proposals,
            CalendarFiles files,
            CalendarTables tables,
            ProductionCalendars calendars,
            CalendarApplication application,
            GivingWay givingWay,
            Clock clock) {
        this.proposals = proposals;
        this.files = files;
        this.tables = tables;
        this.calendars = calendars;
        this.application = application;
        this.givingWay = givingWay;
        this.clock = clock;
    }

    /** Takes a file that is right in itself and says something new; refuses any other with all that is wrong. */
    @Transactional
    public CalendarProposal propose(CalendarUpload upload) {
        CalendarFile file = files.read(upload);
        boolean nothingNew = file.years().entrySet().stream()
                .allMatch(year -> tables.hashInForce(upload.layer(), year.getKey())
                        .filter(CalendarFile.hash(year.getValue())::equals)
                        .isPresent());
        if (nothingNew) {
            throw Refusal.conflict("deadline.import.inForceAlready");
        }
        if (proposals.waits(upload.layer(), file)) {
            throw Refusal.conflict("deadline.import.waitsAlready");
        }
        UUID id = UUID.randomUUID();
        proposals.add(id, upload, file, clock.instant());
        return require(id);
    }

    /** Proposes years that came with the program, once. */
    @Transactional
    void proposeBundled(String fileName, CalendarFile newer) {
        if (newer.years().isEmpty() || proposals.known(ProductionCalendars.FEDERAL, newer)) {
            return;
        }
        ByteBuffer bytes = ByteBuffer.wrap(newer.json().getBytes(StandardCharsets.UTF_8));
        CalendarUpload upload =
                new CalendarUpload(ProductionCalendars.FEDERAL, null, fileName, bytes, "", false, true, BY_THE_PROGRAM);
        proposals.add(UUID.randomUUID(), upload, newer, clock.instant());
        LOG.warn(
                "The program brings another calendar of {}: it waits for a keeper",
                newer.years().keySet());
    }

    @Transactional(readOnly = true)
    public List<CalendarProposal> newest() {
        return proposals.newest(SHOWN);
    }

    @Transactional(readOnly = true)
    public CalendarProposal require(UUID id) {
        return proposals.find(id).orElseThrow(() -> Refusal.missing("deadline.import.unknown"));
    }

    /**
     * Puts the calendar into force and moves everything that follows from it, all or nothing; approving what is approved
     * changes nothing. {@code seen} is the revision of the calendar the keeper compared it with, 0 where not given.
     */
    public CalendarProposal approve(UUID id, String by, long seen) {
        require(id);
        try {
            return givingWay.run(() -> approveNow(id, by, seen));
        } finally {
            // Also where it failed: nobody may remember a calendar that never came into force.
            calendars.forget();
        }
    }

    private CalendarProposal approveNow(UUID id, String by, long seen) {
        tables.lock();
        proposals.lock(id);
        CalendarProposal proposal = require(id);
        if (proposal.state() == State.APPROVED) {
            return proposal;
        }
        requireOpen(proposal);
        if (proposal.uploadedBy().equals(by)) {
            throw Refusal.forbidden("deadline.import.secondPerson");
        }
        if (seen != 0 && seen != tables.revision()) {
            throw Refusal.conflict("deadline.import.calendarChanged");
        }
        CalendarApplication.Target target =
                new CalendarApplication.Target(proposal.layer(), proposal.parent(), proposal.id());
        application.add(proposals.content(id), target);
        Recount.Changed changed = application.follow(id);
        proposals.decide(
                id, State.APPROVED, new Decision(by, clock.instant(), null, changed.moved(), changed.restated()));
        return require(id);
    }

    /** Says no, with the reason that the one who proposed it reads; the one who proposed it may take it back alike. */
    @Transactional
    public CalendarProposal reject(UUID id, String by, String reason) {
        proposals.lock(id);
        requireOpen(require(id));
        if (reason.isBlank()) {
            throw Refusal.invalid("deadline.import.reasonNeeded");
        }
        proposals.decide(id, State.REJECTED, new Decision(by, clock.instant(), reason, null, null));
        return require(id);
    }

    private static void requireOpen(CalendarProposal proposal) {
        if (!proposal.open()) {
            throw Refusal.conflict("deadline.import.decided");
        }
    }
}
