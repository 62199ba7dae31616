package org.touchpointregister.identity;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.shared.Sentences;

/**
 * Opens the account {@code admin} with the password of {@code register.admin-password} where there is no administrator
 * yet: an installation without the demo has no other way in, and no set-up page that anybody could find first.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class FirstAdministrator implements ApplicationRunner {

    private static final String LOGIN = "admin";

    private final People people;
    private final Accounts accounts;
    private final Sentences sentences;
    private final String password;

    FirstAdministrator(
            People people,
            Accounts accounts,
            Sentences sentences,
            @Value("${register.admin-password:}") String password) {
        this.people = people;
        this.accounts = accounts;
        this.sentences = sentences;
        this.password = password;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (password.isBlank() || people.find(LOGIN).isPresent()) {
            return;
        }
        String name = sentences.text("identity.role." + Role.ADMIN);
        Person admin = people.add(new Person(LOGIN, name, name, LOGIN + "@localhost", null));
        people.grant(admin, Role.ADMIN);
        accounts.open(admin, password);
        accounts.align();
    }
}
