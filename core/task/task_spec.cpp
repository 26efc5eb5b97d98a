#include "core/task/task_spec.h"
