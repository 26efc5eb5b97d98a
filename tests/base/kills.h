#pragma once

#include <QtGlobal>

namespace vignette::test {

/// How often a process is killed in each test of its kind; VIGNETTE_KILLS=100 by hand.
inline int kills(int otherwise)
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("VIGNETTE_KILLS", &given);
    return given ? wanted : otherwise;
}

} // namespace vignette::test
