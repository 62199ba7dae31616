package org.touchpointregister.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.touchpointregister.workflow.access.WebAppSignIn;

/** Expressions may name the beans of process rooms and nothing else. */
class WorkflowBeansTests {

    @Test
    void beansOfOtherRoomsAndOfTheEnginesConfigurationCannotBeNamed() {
        StaticListableBeanFactory factory = new StaticListableBeanFactory();
        factory.addBean("passwords", new BcryptPasswords(new BCryptPasswordEncoder()));
        factory.addBean("signIn", new WebAppSignIn());
        factory.addBean("somebody", "a bean of some other room");
        WorkflowBeans beans = new WorkflowBeans(factory);

        assertThat(beans.containsKey("passwords")).isFalse();
        assertThat(beans.containsKey("signIn")).isFalse();
        assertThat(beans.containsKey("somebody")).isFalse();
        assertThat(beans.get("somebody")).isNull();
    }

    @Test
    void beansOfAProcessRoomCanBeNamed() {
        StaticListableBeanFactory factory = new StaticListableBeanFactory();
        factory.addBean("open", new org.touchpointregister.workflow.sample.OpenBean());

        assertThat(new WorkflowBeans(factory).containsKey("open")).isTrue();
    }
}
