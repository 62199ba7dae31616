package org.touchpointregister.confirmation;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.touchpointregister.identity.CurrentPerson;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;

/** Rounds of confirmation over JSON: opened, watched, answered. */
@RestController
@RequestMapping("/api/v1/confirmations")
class ConfirmationController {

    private final Campaigns campaigns;
    private final Confirmations confirmations;
    private final ConfirmationWorkflow workflow;
    private final ConfirmationViews views;
    private final ConfirmationAccess access;
    private final CurrentPerson current;

    ConfirmationController(
            Campaigns campaigns,
            Confirmations confirmations,
            ConfirmationWorkflow workflow,
            ConfirmationViews views,
            ConfirmationAccess access,
            CurrentPerson current) {
        this.campaigns = campaigns;
        this.confirmations = confirmations;
        this.workflow = workflow;
        this.views = views;
        this.access = access;
        this.current = current;
    }

    @GetMapping
    Listing all() {
        AuthorityId authority = current.authority();
        if (!access.mayWatch(login(), authority)) {
            throw Refusal.forbidden("confirmation.notYours");
        }
        return new Listing(views.campaigns(authority), null);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ConfirmationViews.CampaignView open(@RequestBody Wanted wanted) {
        Campaign opened = campaigns.open(
                new NewCampaign(
                        current.authority(),
                        wanted.dueOn(),
                        Objects.requireNonNullElse(wanted.departments(), List.of()),
                        wanted.note(),
                        login()),
                login());
        return views.campaign(opened);
    }

    @GetMapping("/{id}")
    ConfirmationViews.RowsView one(@PathVariable UUID id) {
        Confirmation confirmation = confirmations.require(id);
        access.requireRead(login(), confirmation);
        return views.rows(confirmation);
    }

    @PostMapping("/{id}/answer")
    ConfirmationViews.RowsView answer(@PathVariable UUID id, @RequestBody Decision decision) {
        access.requireAnswer(login(), confirmations.require(id));
        workflow.answer(id, Objects.requireNonNullElse(decision.decision(), ""), login());
        return views.rows(confirmations.require(id));
    }

    private String login() {
        return current.require().login();
    }

    /** A round to open; no departments means all that have rows. */
    record Wanted(
            @Nullable String dueOn,
            @Nullable List<String> departments,
            @Nullable String note) {}

    record Decision(@Nullable String decision) {}

    record Listing(
            List<ConfirmationViews.CampaignView> items,
            @Nullable String next) {}
}
