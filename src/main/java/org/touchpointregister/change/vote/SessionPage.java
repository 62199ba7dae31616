package org.touchpointregister.change.vote;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.Drafts;
import org.touchpointregister.change.Overtaken;
import org.touchpointregister.change.Sessions;
import org.touchpointregister.change.Vote;
import org.touchpointregister.change.Voting;
import org.touchpointregister.identity.CurrentPerson;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Sentences;

/** The secretary enters what a session of the working group decided on many changes; what was typed survives a refusal. */
@Controller
@RequestMapping("/session")
class SessionPage {

    private final Sessions sessions;
    private final Voting voting;
    private final Overtaken overtaken;
    private final Drafts drafts;
    private final Regulations regulations;
    private final CurrentPerson current;
    private final Sentences sentences;

    SessionPage(
            Sessions sessions,
            Voting voting,
            Overtaken overtaken,
            Drafts drafts,
            Regulations regulations,
            CurrentPerson current,
            Sentences sentences) {
        this.sessions = sessions;
        this.voting = voting;
        this.overtaken = overtaken;
        this.drafts = drafts;
        this.regulations = regulations;
        this.current = current;
        this.sentences = sentences;
    }

    @GetMapping
    String form(Model model) {
        return shown(new SessionForm(new LinkedMultiValueMap<>()), model);
    }

    @PostMapping
    String enter(@RequestParam MultiValueMap<String, String> sent, Model model, HttpServletResponse response) {
        SessionForm form = new SessionForm(sent);
        try {
            sessions.enter(form.held(), login());
            return "redirect:/session?entered";
        } catch (Refusal refusal) {
            if (refusal.fields().isEmpty()) {
                throw refusal;
            }
            response.setStatus(refusal.kind().status());
            model.addAttribute(
                    "refusals",
                    refusal.fields().stream()
                            .map(field -> sentences.of(field.sentence()))
                            .toList());
            return shown(form, model);
        }
    }

    private String shown(SessionForm form, Model model) {
        AuthorityId authority = sessions.requireSecretary(login());
        Map<ChangeRequest, List<Vote>> waiting = new LinkedHashMap<>();
        sessions.waiting(authority)
                .forEach(change ->
                        waiting.put(change, voting.of(voting.last(change.id()).orElseThrow())));
        model.addAttribute(
                "view",
                new SessionView(
                        regulations.of(authority).keeper().title(),
                        members(waiting.values(), form),
                        waiting.entrySet().stream()
                                .map(entry -> line(entry.getKey(), entry.getValue()))
                                .toList(),
                        form.typed()));
        return "change/session";
    }

    private static List<SessionView.Member> members(Collection<List<Vote>> votes, SessionForm form) {
        return votes.stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(Vote::login, vote -> vote, (one, again) -> one))
                .values()
                .stream()
                .map(vote -> new SessionView.Member(
                        vote.login(),
                        vote.fullName(),
                        vote.post(),
                        vote.chair(),
                        form.present().contains(vote.login())))
                .sorted(Comparator.comparing((SessionView.Member member) -> !member.chair())
                        .thenComparing(SessionView.Member::name))
                .toList();
    }

    private SessionView.Line line(ChangeRequest change, List<Vote> votes) {
        return new SessionView.Line(
                change.id(),
                change.number(),
                change.departmentName(),
                drafts.items(change.id()).stream()
                        .map(item -> item.content().touchpointName())
                        .filter(name -> name != null)
                        .collect(Collectors.joining("; ")),
                votes.size(),
                votes.stream().filter(vote -> vote.state() == Vote.State.CAST).count(),
                overtaken.positions(change).orElse(null));
    }

    private String login() {
        return current.require().login();
    }
}
