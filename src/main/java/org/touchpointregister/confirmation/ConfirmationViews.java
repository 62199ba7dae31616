package org.touchpointregister.confirmation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.identity.ActedFor;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.Row;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Sentences;

/** Puts rounds and answers into words. */
@Component
@Transactional(readOnly = true)
class ConfirmationViews {

    private final Campaigns campaigns;
    private final Confirmations confirmations;
    private final ActedFor acted;
    private final Editions editions;
    private final Regulations regulations;
    private final Sentences sentences;

    ConfirmationViews(
            Campaigns campaigns,
            Confirmations confirmations,
            ActedFor acted,
            Editions editions,
            Regulations regulations,
            Sentences sentences) {
        this.campaigns = campaigns;
        this.confirmations = confirmations;
        this.acted = acted;
        this.editions = editions;
        this.regulations = regulations;
        this.sentences = sentences;
    }

    List<CampaignView> campaigns(AuthorityId authority) {
        return campaigns.of(authority).stream().map(this::campaign).toList();
    }

    CampaignView campaign(Campaign campaign) {
        List<AnswerLine> lines =
                confirmations.of(campaign.id()).stream().map(this::line).toList();
        long confirmed = lines.stream()
                .filter(line -> line.state() == ConfirmationState.CONFIRMED)
                .count();
        return new CampaignView(campaign.id(), campaign.number(), campaign.dueOn(), campaign.note(), confirmed, lines);
    }

    private AnswerLine line(Confirmation confirmation) {
        Answered by = confirmation.answered();
        return new AnswerLine(
                confirmation.id(),
                confirmation.departmentName(),
                confirmation.state(),
                sentences.text("confirmation.state." + confirmation.state().name()),
                confirmation.rowCount(),
                by == null ? null : by.name(),
                by == null ? null : by.post(),
                by == null || by.absent() == null ? null : acted.whom(by.by(), by.absent(), by.at()),
                by == null
                        ? null
                        : LocalDate.ofInstant(
                                by.at(),
                                regulations
                                        .of(confirmation.authority())
                                        .authority()
                                        .timeZone()),
                confirmations
                        .change(confirmation.id())
                        .map(ChangeRequest::number)
                        .orElse(null));
    }

    RowsView rows(Confirmation confirmation) {
        Regulation regulation = regulations.of(confirmation.authority());
        List<RowLine> rows =
                editions
                        .find(confirmation.authority(), confirmation.edition())
                        .map(editions::rows)
                        .orElse(List.of())
                        .stream()
                        .filter(row -> row.departmentId().equals(confirmation.departmentId()))
                        .map(row -> row(regulation, row))
                        .toList();
        return new RowsView(
                line(confirmation),
                confirmation.number(),
                regulation.words().registerTitle(),
                confirmation.edition().value(),
                campaigns.require(confirmation.campaignId()).dueOn(),
                rows);
    }

    private static RowLine row(Regulation regulation, Row row) {
        return new RowLine(
                row.position(),
                row.processTitle(),
                row.touchpointName(),
                regulation.word(row.channel()),
                row.needs().stream()
                        .map(code -> regulation
                                .need(code)
                                .map(Regulation.Need::title)
                                .orElse(code))
                        .toList(),
                row.responsiblePost());
    }

    record CampaignView(
            UUID id,
            String number,
            LocalDate dueOn,
            @Nullable String note,
            long confirmed,
            List<AnswerLine> answers) {}

    /** {@code whom} is the absent person in whose place it was answered, and by which order. */
    record AnswerLine(
            UUID id,
            String department,
            ConfirmationState state,
            String stateName,
            int rows,
            @Nullable String name,
            @Nullable String post,
            @Nullable String whom,
            @Nullable LocalDate day,
            @Nullable String change) {}

    record RowsView(
            AnswerLine answer, String number, String registerTitle, int edition, LocalDate dueOn, List<RowLine> rows) {}

    record RowLine(
            int position,
            @Nullable String process,
            String touchpoint,
            String channel,
            List<String> needs,
            @Nullable String responsiblePost) {}
}
