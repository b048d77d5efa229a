#include "store_support.h"
