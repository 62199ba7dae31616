package org.touchpointregister.workflow.board;

import java.util.List;
import org.touchpointregister.identity.Department;
import org.touchpointregister.shared.AuthorityId;

/** What a person may see of the board: the whole authority, or the changes of these departments. */
record BoardScope(AuthorityId authority, boolean whole, List<Department> departments) {}
