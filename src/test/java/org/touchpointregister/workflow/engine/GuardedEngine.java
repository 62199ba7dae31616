package org.touchpointregister.workflow.engine;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.context.request.RequestContextHolder;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.Sentences;
import org.touchpointregister.workflow.answers.AnswerCheck;
import org.touchpointregister.workflow.answers.AnswerGate;
import org.touchpointregister.workflow.answers.GoneTask;

/** The real diagrams behind the real guard; one engine for all tests that answer. */
final class GuardedEngine {

    private static final People PEOPLE = mock(People.class);
    private static final GuardedEngine SHARED = new GuardedEngine();

    final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    final EngineUnderTest under;

    private GuardedEngine() {
        register();
        under = new EngineUnderTest("guarded", beans.getBean(GuardedServices.class));
        under.beans.put("freshAnswer", beans.getBean("freshAnswer"));
        under.beans.put("checkAutomatically", (JavaDelegate) execution -> execution.setVariable("blocked", false));
        letTheCheckerWorkInTheDepartment();
        under.engine
                .getRepositoryService()
                .createDeployment()
                .addClasspathResource("bpmn/register-change.bpmn")
                .addClasspathResource("bpmn/act-approval.bpmn")
                .addClasspathResource("bpmn/publication.bpmn")
                .deploy();
    }

    private void letTheCheckerWorkInTheDepartment() {
        identity().saveUser(identity().newUser("checker"));
        identity().saveGroup(identity().newGroup("department"));
        identity().createMembership("checker", "department");
    }

    static GuardedEngine shared() {
        return SHARED;
    }

    private void register() {
        Regulations regulations = mock(Regulations.class);
        when(regulations.find(any())).thenReturn(Optional.empty());
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/shared", "messages/identity", "messages/workflow");
        messages.setDefaultEncoding("UTF-8");
        beans.registerBean("messageSource", ResourceBundleMessageSource.class, () -> messages);
        beans.registerBean(Regulations.class, () -> regulations);
        beans.registerBean(People.class, () -> PEOPLE);
        beans.register(Sentences.class, GuardedServices.class);
        beans.scan(AnswerGate.class.getPackageName());
        beans.refresh();
    }

    void signIn() {
        identity().setAuthenticatedUserId("checker");
        when(PEOPLE.find("checker")).thenReturn(Optional.of(new Person("checker", "Full Name", "post", "e@x", null)));
    }

    void signOut() {
        identity().clearAuthentication();
        RequestContextHolder.resetRequestAttributes();
        DefaultListableBeanFactory factory = (DefaultListableBeanFactory) beans.getBeanFactory();
        if (factory.containsSingleton("checkCompletenessAnswer")) {
            factory.destroySingleton("checkCompletenessAnswer");
        }
    }

    void askBefore(String task, AnswerCheck check) {
        beans.getBeanFactory().registerSingleton(task + "Answer", check);
    }

    /** A change that waits in {@code checkCompleteness}. */
    Task checkedChange() {
        ProcessInstance change = runtime().startProcessInstanceByKey("register-change");
        tasks().complete(onlyTask(change.getId()).getId());
        return onlyTask(change.getId());
    }

    Task onlyTask(String instance) {
        return tasks().createTaskQuery().processInstanceId(instance).singleResult();
    }

    Task open(Task task) {
        return tasks().createTaskQuery().taskId(task.getId()).singleResult();
    }

    String definition(String key) {
        return under.engine
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult()
                .getId();
    }

    Guard guard() {
        return new Guard(
                (ProcessEngineConfigurationImpl) under.engine.getProcessEngineConfiguration(),
                beans.getBean(AnswerGate.class),
                beans.getBean(GoneTask.class),
                beans.getBean(Sentences.class));
    }

    TaskService tasks() {
        return under.engine.getTaskService();
    }

    RuntimeService runtime() {
        return under.engine.getRuntimeService();
    }

    IdentityService identity() {
        return under.engine.getIdentityService();
    }
}
