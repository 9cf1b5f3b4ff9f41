//! The functions that evaluate their arguments from left to right.

use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};
use serde_json::Value as Json;

use crate::evaluate::{Found, Scope, after_apply, as_text, cidr, is_later, within_limit};
use crate::{Expression, Function, Node, ParameterValue, Position, Problem};

impl Scope<'_> {
    pub(super) fn call(
        &self,
        at: Position,
        function: Function,
        arguments: &[Expression],
    ) -> Result<Json, Problem> {
        let malformed = || Problem::new(at, function.facts().malformed);
        match (function, arguments) {
            (Function::And, all) => self.booleans(all).map(|all| Json::Bool(all.iter().all(|holds| *holds))),
            (Function::Or, all) => self.booleans(all).map(|all| Json::Bool(all.iter().any(|holds| *holds))),
            (Function::Not, [only]) => Ok(Json::Bool(!self.boolean(only)?)),
            (Function::Equals, [left, right]) => {
                let (left, right) = (self.evaluate(left)?, self.evaluate(right)?);
                Ok(Json::Bool(same(left.as_ref(), right.as_ref())))
            }
            (Function::Base64, [text]) => {
                let text = self.text(text)?;
                Ok(if is_later(&Json::String(text.clone())) {
                    after_apply()
                } else {
                    Json::String(BASE64.encode(text))
                })
            }
            (Function::Cidr, [block, count, bits @ ..]) => self.cidr(at, block, count, bits.first()),
            (Function::FindInMap, [map, top, second, default @ ..]) => {
                self.find_in_map(at, map, top, second, default.first())
            }
            (Function::GetAZs, [region]) => self.zones(at, region),
            (Function::ImportValue, [name]) => self.import(at, name),
            (Function::Join, [delimiter, values]) => self.join(at, delimiter, values),
            (Function::Select, [index, values]) => self.select(at, index, values),
            (Function::Split, [delimiter, source]) => {
                let (delimiter, source) = (self.text(delimiter)?, self.text(source)?);
                if delimiter.is_empty() {
                    return Err(malformed());
                }
                if is_later(&Json::String(source.clone())) {
                    return Ok(after_apply());
                }
                Ok(source.split(delimiter.as_str()).map(|part| Json::String(part.to_owned())).collect())
            }
            (Function::Length, [list]) => match self.evaluate(list)? {
                Some(Json::Array(items)) => Ok(items.len().into()),
                Some(value) if is_later(&value) => Ok(after_apply()),
                _ => Err(malformed()),
            },
            (Function::ToJsonString, [value]) => match self.evaluate(value)? {
                Some(value @ (Json::Object(_) | Json::Array(_))) => Ok(Json::String(value.to_string())),
                Some(value) if is_later(&value) => Ok(after_apply()),
                _ => Err(malformed()),
            },
            (Function::Contains, [list, value]) => {
                let (list, value) = (self.list(list)?, self.text(value)?);
                Ok(Json::Bool(list.contains(&value)))
            }
            (Function::EachMemberEquals, [list, value]) => {
                let (list, value) = (self.list(list)?, self.text(value)?);
                Ok(Json::Bool(list.iter().all(|item| *item == value)))
            }
            (Function::EachMemberIn, [list, whole]) => {
                let (list, whole) = (self.list(list)?, self.list(whole)?);
                Ok(Json::Bool(list.iter().all(|item| whole.contains(item))))
            }
            (Function::RefAll, [name]) => {
                let name = self.text(name)?;
                let declared = self.template.parameters.iter();
                let of_type = declared.filter(|(_, parameter)| parameter.parameter_type.declared == name);
                let values =
                    of_type.filter_map(|(name, _)| self.parameters.get(name)).flat_map(|parameter| {
                        match &parameter.value {
                            ParameterValue::Text(text) => vec![text.clone()],
                            ParameterValue::List(items) => items.clone(),
                        }
                    });
                Ok(values.map(Json::String).collect())
            }
            _ => Err(malformed()),
        }
    }

    fn boolean(&self, expression: &Expression) -> Result<bool, Problem> {
        match self.evaluate(expression)? {
            Some(Json::Bool(holds)) => Ok(holds),
            _ => Err(Problem::new(expression.position, "Template error: a condition was expected here")),
        }
    }

    fn booleans(&self, all: &[Expression]) -> Result<Vec<bool>, Problem> {
        all.iter().map(|one| self.boolean(one)).collect()
    }

    fn list(&self, expression: &Expression) -> Result<Vec<String>, Problem> {
        let problem =
            || Problem::new(expression.position, "Template error: a list of strings was expected here");
        match self.evaluate(expression)? {
            Some(Json::Array(items)) => items.iter().map(|item| as_text(item).ok_or_else(problem)).collect(),
            _ => Err(problem()),
        }
    }

    fn join(&self, at: Position, delimiter: &Expression, values: &Expression) -> Result<Json, Problem> {
        let delimiter = self.text(delimiter)?;
        match self.evaluate(values)? {
            Some(Json::Array(items)) => {
                let texts: Option<Vec<String>> = items.iter().map(as_text).collect();
                let texts = texts.ok_or_else(|| Problem::new(at, Function::Join.facts().malformed))?;
                let length = texts.iter().fold(0_usize, |length, text| {
                    length.saturating_add(text.len()).saturating_add(delimiter.len())
                });
                within_limit(at, length)?;
                Ok(Json::String(texts.join(&delimiter)))
            }
            Some(value) if is_later(&value) => Ok(after_apply()),
            _ => Err(Problem::new(at, Function::Join.facts().malformed)),
        }
    }

    fn select(&self, at: Position, index: &Expression, values: &Expression) -> Result<Json, Problem> {
        let index = self.text(index)?;
        let malformed = || Problem::new(at, Function::Select.facts().malformed);
        let wanted: usize = index.trim().parse().map_err(|_| malformed())?;
        match self.evaluate(values)? {
            Some(Json::Array(items)) => items.into_iter().nth(wanted).ok_or_else(|| {
                Problem::new(
                    at,
                    format!("Template error: Fn::Select cannot select nonexistent value at index {wanted}"),
                )
            }),
            Some(value) if is_later(&value) => Ok(after_apply()),
            _ => Err(malformed()),
        }
    }

    fn find_in_map(
        &self,
        at: Position,
        map: &Expression,
        top: &Expression,
        second: &Expression,
        default: Option<&Expression>,
    ) -> Result<Json, Problem> {
        let (map, top, second) = (self.text(map)?, self.text(top)?, self.text(second)?);
        let mapping = self.template.mappings.get(&map);
        let found = mapping.and_then(|tops| tops.get(&top)).and_then(|seconds| seconds.get(&second));
        if let Some(value) = found.map(Node::to_json) {
            return Ok(value);
        }
        let default = default.and_then(|default| default.get("DefaultValue"));
        if let Some(value) = default.map(|value| self.evaluate(value)).transpose()?.flatten() {
            return Ok(value);
        }
        let message = format!("Template error: Unable to get mapping for {map}::{top}::{second}");
        let known = mapping.into_iter().flat_map(|tops| tops.keys().map(String::as_str));
        Err(Problem::new(at, message).did_you_mean(&top, known))
    }

    fn import(&self, at: Position, name: &Expression) -> Result<Json, Problem> {
        let name = self.text(name)?;
        match self.lookup.export(&name) {
            Found::Value(value) => Ok(Json::String(value)),
            Found::AfterApply => Ok(after_apply()),
            Found::Absent => Err(Problem::new(at, format!("No export named {name} found"))
                .hint("launch the stack that exports it first, in the same account and region")),
        }
    }

    fn zones(&self, at: Position, region: &Expression) -> Result<Json, Problem> {
        let region = self.text(region)?;
        let region = if region.is_empty() { self.pseudo.region.as_str() } else { region.as_str() };
        match self.lookup.availability_zones(region) {
            Found::Value(zones) => Ok(zones.into_iter().map(Json::String).collect()),
            Found::AfterApply => Ok(after_apply()),
            Found::Absent => Err(Problem::new(
                at,
                format!("Template error: the availability zones of {region} are not known in Fn::GetAZs"),
            )),
        }
    }

    fn cidr(
        &self,
        at: Position,
        block: &Expression,
        count: &Expression,
        bits: Option<&Expression>,
    ) -> Result<Json, Problem> {
        let block = self.text(block)?;
        if is_later(&Json::String(block.clone())) {
            return Ok(after_apply());
        }
        let count = self.text(count)?;
        let bits = bits.map(|bits| self.text(bits)).transpose()?;
        let blocks = cidr::blocks(&block, &count, bits.as_deref())
            .map_err(|why| Problem::new(at, format!("Template error: Fn::Cidr {why}")))?;
        Ok(blocks.into_iter().map(Json::String).collect())
    }
}

/// Equality as conditions have it: scalars by their text, so that `true` and `"true"` are the same.
fn same(left: Option<&Json>, right: Option<&Json>) -> bool {
    match (left.and_then(as_text), right.and_then(as_text)) {
        (Some(left), Some(right)) => left == right,
        (None, None) => left == right,
        _ => false,
    }
}
