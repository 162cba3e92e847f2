// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/query_question.h"

#include <algorithm>

namespace dovetail::cli {

using graph::Role;
using graph::VariableId;

Result<Question> questionOf(const Request& request) {
    Question question{request.graph().withRole(Role::Treatment), request.graph().withRole(Role::Outcome)};
    if (question.treatments.empty() || question.outcomes.empty()) {
        return fail(ErrorCode::InvalidInput, "The graph needs an exposure and an outcome.",
                    "Mark them in the text or give \"exposures\" and \"outcomes\".");
    }
    if (std::ranges::any_of(question.treatments,
                            [&](VariableId id) { return question.outcomes.contains(id); })) {
        return fail(ErrorCode::InvalidInput, "A variable is exposure and outcome at the same time.",
                    "Exposures and outcomes have to be different variables.");
    }
    return question;
}

} // namespace dovetail::cli
