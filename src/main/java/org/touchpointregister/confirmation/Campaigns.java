package org.touchpointregister.confirmation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.deadline.DeadlineCalculator;
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.identity.Successions;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.Row;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.FieldSentence;
import org.touchpointregister.shared.Sentences;

/** Opens rounds of confirmation, by hand or when the authority's period is over. */
@Service
@Transactional
public class Campaigns {

    private final CampaignRepository campaigns;
    private final ConfirmationRepository confirmations;
    private final ConfirmationWorkflow workflow;
    private final Departments departments;
    private final Editions editions;
    private final Successions successions;
    private final Regulations regulations;
    private final DeadlineCalculator calculator;
    private final ConfirmationAccess access;
    private final Sentences sentences;
    private final Clock clock;

    Campaigns(
            CampaignRepository campaigns,
            ConfirmationRepository confirmations,
            ConfirmationWorkflow workflow,
            Departments departments,
            Editions editions,
            Successions successions,
            Regulations regulations,
            DeadlineCalculator calculator,
            ConfirmationAccess access,
            Sentences sentences,
            Clock clock) {
        this.campaigns = campaigns;
        this.confirmations = confirmations;
        this.workflow = workflow;
        this.departments = departments;
        this.editions = editions;
        this.successions = successions;
        this.regulations = regulations;
        this.calculator = calculator;
        this.access = access;
        this.sentences = sentences;
        this.clock = clock;
    }

    /** Opens a round by hand; refuses where there is no register yet, and a day that is not ahead. */
    public Campaign open(NewCampaign wanted, String login) {
        access.requireKeep(login, wanted.authority());
        successions.requireWorks(wanted.authority());
        Regulation regulation = regulations.of(wanted.authority());
        return ask(wanted, wanted.day(today(regulation)), regulation);
    }

    /** Opens the round that the period asks for; nothing where there is none, it is not over, or nobody keeps a register. */
    public Optional<Campaign> openDue(AuthorityId authority) {
        Regulation regulation = regulations.of(authority);
        Regulation.ConfirmationPeriod period = regulation.confirmation();
        Optional<Edition> first = editions.all(authority).stream().reduce((newer, older) -> older);
        if (period == null || first.isEmpty() || successions.of(authority).isPresent()) {
            return Optional.empty();
        }
        ZoneId zone = regulation.authority().timeZone();
        LocalDate last = of(authority).stream()
                .findFirst()
                .map(campaign -> LocalDate.ofInstant(campaign.openedAt(), zone))
                .orElse(first.get().effectiveFrom());
        LocalDate today = today(regulation);
        if (today.isBefore(last.plusMonths(period.everyMonths()))) {
            return Optional.empty();
        }
        LocalDate due = calculator.plusWorkingDays(
                calculator.layerOf(regulation.id()),
                today,
                regulation.internalTerms().prepare());
        return Optional.of(ask(new NewCampaign(authority, null, List.of(), null, null), due, regulation));
    }

    private Campaign ask(NewCampaign wanted, LocalDate due, Regulation regulation) {
        Edition edition =
                editions.latest(wanted.authority()).orElseThrow(() -> Refusal.conflict("confirmation.noRegister"));
        Map<UUID, Long> rows = editions.rows(edition).stream()
                .collect(Collectors.groupingBy(Row::departmentId, Collectors.counting()));
        List<Department> asked = chosen(wanted).stream()
                .filter(department -> rows.containsKey(department.id()))
                .toList();
        if (asked.isEmpty()) {
            throw Refusal.ofFields(List.of(FieldSentence.of("departments", "confirmation.nobodyToAsk")));
        }
        Campaign campaign = campaigns.save(new Campaign(number(regulation), wanted, due, clock.instant()));
        int ordinal = 0;
        for (Department department : asked) {
            Confirmation confirmation = confirmations.save(new Confirmation(
                    campaign,
                    campaign.number() + "/" + ++ordinal,
                    department,
                    edition,
                    rows.getOrDefault(department.id(), 0L).intValue()));
            workflow.ask(campaign, confirmation);
        }
        return campaign;
    }

    private List<Department> chosen(NewCampaign wanted) {
        Set<UUID> named = wanted.departments().stream()
                .map(code -> departments.require(wanted.authority(), code).id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return departments.of(wanted.authority()).stream()
                .filter(department -> named.isEmpty() || named.contains(department.id()))
                .toList();
    }

    private LocalDate today(Regulation regulation) {
        return LocalDate.now(clock.withZone(regulation.authority().timeZone()));
    }

    private String number(Regulation regulation) {
        return sentences.text(
                "confirmation.number",
                regulation.authority().numberPrefix(),
                Integer.toString(today(regulation).getYear()),
                "%04d".formatted(campaigns.nextNumber(regulation.id().value())));
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Campaign> of(AuthorityId authority) {
        return campaigns.findByAuthorityOrderByOpenedAtDesc(authority);
    }

    @Transactional(readOnly = true)
    public Campaign require(UUID id) {
        return campaigns.findById(id).orElseThrow(() -> Refusal.missing("confirmation.noSuchCampaign"));
    }
}
