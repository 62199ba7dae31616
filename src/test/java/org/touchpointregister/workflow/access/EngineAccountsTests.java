package org.touchpointregister.workflow.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchpointregister.identity.Accounts;
import org.touchpointregister.identity.Role;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.testing.Statements;
import org.touchpointregister.workflow.EngineGroups;

@SuppressWarnings("NullAway.Init")
class EngineAccountsTests extends AccessTest {

    @Autowired
    IdentityService identity;

    @Autowired
    Accounts accounts;

    @Test
    void withMorePeopleAnAlignmentAsksNoMoreOfTheDatabase() throws Exception {
        accounts.align();
        List<String> before = Statements.ofTheServerItsEngineAndJobs(accounts::align);
        List<User> more = IntStream.range(0, 20)
                .mapToObj(i -> identity.newUser("more" + i))
                .toList();
        more.forEach(identity::saveUser);

        List<String> after = Statements.ofTheServerItsEngineAndJobs(accounts::align);

        more.forEach(user -> identity.deleteUser(user.getId()));
        assertThat(before).isNotEmpty().hasSizeLessThan(20);
        assertThat(after).hasSameSizeAs(before);
    }

    @Test
    void whatWasTakenOrGivenByHandIsPutRightAndOtherGroupsStay() {
        String head = EngineGroups.of(new AuthorityId(KUR), Role.HEAD);
        String approver = EngineGroups.of(new AuthorityId(KUR), Role.APPROVER);
        identity.saveGroup(identity.newGroup("by-hand"));
        identity.createMembership("head1.kur", "by-hand");
        identity.createMembership("head1.kur", approver);
        identity.deleteMembership("head1.kur", head);
        identity.createTenantUserMembership(SAK, "head1.kur");
        identity.deleteTenantUserMembership(KUR, "head1.kur");

        accounts.align();

        assertThat(identity.createGroupQuery().groupMember("head1.kur").list())
                .extracting(group -> group.getId())
                .contains("by-hand", head)
                .doesNotContain(approver);
        assertThat(identity.createTenantQuery().userMember("head1.kur").list())
                .extracting(tenant -> tenant.getId())
                .containsExactly(KUR);
        identity.deleteGroup("by-hand");
    }
}
