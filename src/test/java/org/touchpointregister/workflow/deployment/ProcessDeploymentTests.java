package org.touchpointregister.workflow.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.Resource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.touchpointregister.workflow.EngineDatabase;

class ProcessDeploymentTests {

    @Test
    void anUnchangedSetIsDeployedOnceUnderNamesThatDoNotDependOnThePlace() throws IOException {
        ProcessEngine engine = new StandaloneProcessEngineConfiguration()
                .setProcessEngineName("deployment")
                .setDataSource(EngineDatabase.fresh())
                .setDatabaseType("postgres")
                .setDatabaseSchemaUpdate("true")
                .setJobExecutorActivate(false)
                .buildProcessEngine();
        RepositoryService repository = engine.getRepositoryService();
        ProcessDeployment runner = new ProcessDeployment(repository, new PathMatchingResourcePatternResolver());

        runner.run(new DefaultApplicationArguments());
        runner.run(new DefaultApplicationArguments());

        String deployment = repository.createDeploymentQuery().singleResult().getId();
        assertThat(repository.getDeploymentResources(deployment))
                .extracting(Resource::getName)
                .contains("bpmn/register-change.bpmn", "forms/act-approval/registerAct.form")
                .allMatch(name -> name.startsWith("bpmn/") || name.startsWith("forms/"));
        assertThat(repository.createProcessDefinitionQuery().list()).hasSize(10).allSatisfy(definition -> {
            assertThat(definition.getVersion()).isEqualTo(1);
            assertThat(definition.getTenantId()).isNull();
        });
        engine.close();
    }
}
